using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>Ends the run when a threshold that says so is missed.</summary>
internal sealed class ThresholdWatch : IRunObserver
{
    private readonly IReadOnlyList<Threshold> _watched;
    private readonly RunControl _control;
    private readonly IntervalSums _sums = new();

    public ThresholdWatch(IEnumerable<Threshold> thresholds, RunControl control) =>
        (_watched, _control) = ([.. thresholds.Where(threshold => threshold.AbortOnFail)], control);

    /// <summary>The threshold that ended the run, with the figure that did; null when none has.</summary>
    public ThresholdResult? Missed { get; private set; }

    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
    }

    public void OnTick(RunTick tick)
    {
        // Of a run that has ended, or that something else ended, the whole is judged: what was given up in it must not look like a miss.
        if (_watched.Count == 0 || tick.Over || _control.Token.IsCancellationRequested)
            return;

        _sums.Add(tick.Intervals);
        var totals = _sums.Totals();
        Missed = _watched.Where(threshold => tick.Elapsed >= threshold.Grace)
            .Select(threshold => ThresholdResult.Judge(threshold, totals)).FirstOrDefault(result => result is { Figure: not null, Met: false });
        if (Missed is not null)
            _control.Stop(Missed.StopsBecause);
    }
}
