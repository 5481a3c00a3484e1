using System.Diagnostics;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary><c>eng/memory.awk</c>, by which <c>eng/soak.sh</c> says whether memory is flat.</summary>
public class Soak_memory
{
    private const int TenMinutes = 60;

    [Fact]
    public Task One_that_levels_off_is_flat() => SaysAsync(0, "flat", sample => Math.Min(sample, 20) * 10);

    [Fact]
    public Task One_that_still_grows_in_the_last_quarter_is_not() => SaysAsync(1, "it GROWS", sample => 100 + (sample * 5));

    [Fact]
    public Task A_short_run_is_not_judged() => SaysAsync(0, "too short", sample => 100 + (sample * 50), samples: 6);

    private static async Task SaysAsync(int exitCode, string word, Func<int, int> megabytes, int samples = TenMinutes)
    {
        var start = new ProcessStartInfo("awk", ["-f", Path.Combine(RepositoryRoot.Path, "eng", "memory.awk")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var awk = Process.Start(start)!;
        for (var sample = 1; sample <= samples; sample++)
            await awk.StandardInput.WriteLineAsync($"12:00:00 {megabytes(sample)}");
        awk.StandardInput.Close();
        var said = await awk.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await awk.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains(word, said, StringComparison.Ordinal);
        Assert.Equal(exitCode, awk.ExitCode);
    }
}
