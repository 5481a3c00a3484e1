using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Scenarios.Visits;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>Says every second how far the run is.</summary>
internal sealed class ProgressReporter(IProgress<LoadProgress>? progress, TimeSpan length) : IRunObserver
{
    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
    }

    public void OnTick(RunTick tick)
    {
        if (progress is null)
            return;

        var sends = Histograms.Sum(tick.Intervals.Where(interval => VisitSteps.Sends.Includes(interval.Key)).Select(interval => interval.Response));
        progress.Report(new(
            tick.Phase.ToString(), Math.Round(tick.Elapsed.TotalSeconds, 1), Math.Round(length.TotalSeconds, 1), Sum(count => count.Planned),
            Sum(count => count.Offered), Sum(count => count.Completed), Sum(count => count.Failed), Sum(count => count.Dropped), Sum(count => count.InFlight),
            Distribution.Of(sends).P95Ms, Distribution.Of(tick.Lateness).P99Ms, Math.Round(tick.Health.CpuShare, 3)));

        long Sum(Func<ScenarioCounts, long> figure) => tick.Counts.Sum(figure);
    }
}
