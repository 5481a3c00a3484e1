using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Tests.Scenarios;

namespace SecureMessaging.Load.Tests.Cli;

/// <summary>A class of its own, beside the others: a limit is looked at from the tenth second on.</summary>
public sealed class AbortTests
{
    [Fact]
    public async Task A_missed_limit_ends_a_run_that_is_to_abort()
    {
        var target = new HalfAndHalf();
        await using var stop = target;
        await target.InitializeAsync();
        target.Bff.Refusals["send"] = "SM98";
        using var command = LoadCliProcess.Start(
            "run", "--percent", "50", "--rate", "2", "--during", "10m", "--warm-up", "0s", "--keep-toggles", "--abort", "--bff", target.Bff.Url.ToString(), "--out", target.Folder("out"));
        await command.EndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("threshold missed", (await LoadJson.ReadResultAsync(target.Folder("out"), TestContext.Current.CancellationToken)).StoppedBecause, StringComparison.Ordinal);
    }
}
