using SecureMessaging.Rollout.Drill.FalseAlarms;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Drill;

public sealed class False_alarms : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("false-alarms").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("smoke-43/result.json")]
    [InlineData(FalseAlarmRun.FileName)]
    public async Task What_an_earlier_run_left_is_refused_and_kept(string left)
    {
        var path = Path.Combine(_folder, left);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "{}", TestContext.Current.CancellationToken);
        using var run = new FalseAlarmRun(_folder, _ => { }, TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<UsageException>(() => run.RunAsync([("smoke", 2, 1)], 42, TestContext.Current.CancellationToken));

        Assert.Contains("give another folder to --out", refusal.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }
}
