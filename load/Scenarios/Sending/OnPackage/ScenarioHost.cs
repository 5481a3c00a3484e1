using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>Runs scenarios on the NBomber package, which writes its own reports. Events are kept as always; the rest of the result is empty.</summary>
internal static class ScenarioHost
{
    private const string Reason = "run on the NBomber package: it tells neither how late the generator was nor what it dropped";

    public static async Task<RunResult> RunAsync(NBomberContext run, EngineOptions options, CancellationToken stop)
    {
        var startedAt = options.Time.GetUtcNow();
        var stats = await Task.Run(run.Run, stop).ConfigureAwait(false);
        var counts = stats.ScenarioStats.Select(scenario =>
        {
            var done = scenario.Ok.Request.Count + scenario.Fail.Request.Count;
            return new ScenarioCounts(scenario.ScenarioName, done, done, done, 0, 0, done, scenario.Fail.Request.Count, 0);
        });
        var measured = new PhaseResult(
            RunPhase.Measured, startedAt, stats.Duration, stats.Duration, [.. counts], [], Distribution.Empty, GeneratorHealth.NotWatched);
        return new(null, measured, [], Conclusion.Invalid, [Reason], null);
    }
}
