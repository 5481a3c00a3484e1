using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>Makes a run: warm-up, the measured phase, and what to conclude from it.</summary>
public sealed class LoadEngine(EngineOptions options)
{
    // With a time to begin: the last of the warm-up end sooner on one machine than on another, and all are to measure at the same time.
    private static readonly TimeSpan LastOfWarmUp = TimeSpan.FromSeconds(5);

    /// <summary>Runs to the end of the plan, or until stopped; a stopped run keeps what it recorded.</summary>
    /// <param name="scenarios">What to run, side by side.</param>
    /// <param name="started">Given the means to end the run from within.</param>
    /// <param name="stop">Ends the run from without, gracefully.</param>
    public async Task<RunResult> RunAsync(IReadOnlyList<LoadScenario> scenarios, Action<RunControl>? started = null, CancellationToken stop = default)
    {
        using var control = new RunControl(stop);
        started?.Invoke(control);
        var warmUp = scenarios.Where(scenario => scenario.WarmUp > TimeSpan.Zero).Select(scenario => scenario.ForWarmUp()).ToArray();
        var beforehand = warmUp.Length == 0 ? null : await RunPhaseAsync(RunPhase.WarmUp, warmUp, options.Observers, control, options.StartAt).ConfigureAwait(false);
        var measuredFrom = beforehand is null ? options.StartAt : options.StartAt + beforehand.Planned + LastOfWarmUp;
        var watch = new ThresholdWatch(options.Thresholds, control);
        var measured = await RunPhaseAsync(RunPhase.Measured, scenarios, [.. options.Observers, watch], control, measuredFrom).ConfigureAwait(false);

        if (stop.IsCancellationRequested)
            control.Stop(RunControl.Interrupted);
        var thresholds = ThresholdResult.Judge(options.Thresholds, measured, watch.Missed);
        var reasons = ValidityRule.Judge(measured, options.Limits, options.Thresholds, control.StoppedBecause, watch.Missed);
        return new(beforehand, measured, thresholds, ValidityRule.Conclude(reasons, thresholds), reasons, control.StoppedBecause);
    }

    private async Task<PhaseResult> RunPhaseAsync(
        RunPhase phase, IReadOnlyList<LoadScenario> scenarios, IReadOnlyList<IRunObserver> observers, RunControl control, DateTimeOffset? notBefore)
    {
        using var runner = new PhaseRunner(phase, scenarios, options, observers, control);
        return await runner.RunAsync(notBefore).ConfigureAwait(false);
    }
}
