using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Tests.Cli;

[assembly: AssemblyFixture(typeof(UnbrokenRehearsal))]

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>One smoke rehearsal from beginning to end, on real parts, for all tests that look at one.</summary>
public sealed class UnbrokenRehearsal : IAsyncDisposable
{
    private readonly Lazy<Task<(int ExitCode, string Output)>> _run;

    public UnbrokenRehearsal()
    {
        Run = Directory.CreateTempSubdirectory("unbroken-").FullName;
        _run = new(async () =>
        {
            await using var rehearsal = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, "rehearse", "--profile", "smoke", "--out", Run);
            return (rehearsal.ExitCode, rehearsal.Output);
        });
    }

    /// <summary>The run's folder.</summary>
    internal string Run { get; }

    /// <summary>Its end; the first who asks lets it run.</summary>
    internal async Task<(int ExitCode, string Output, ResultDocument Result)> EndedAsync()
    {
        var (exitCode, output) = await _run.Value;
        return (exitCode, output, await ResultFile.ReadAsync(Path.Combine(Run, ResultFile.Name), TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Run, recursive: true);
        return ValueTask.CompletedTask;
    }
}
