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

    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
    }

    public void OnTick(RunTick tick)
    {
        if (_watched.Count == 0)
            return;

        _sums.Add(tick.Intervals);
        var missed = _watched.FirstOrDefault(
            threshold => tick.Elapsed >= threshold.Grace && threshold.Read(_sums.Totals()) is { } figure && !threshold.IsMet(figure));
        if (missed is not null)
            _control.Stop($"threshold missed: {missed}");
    }
}
