using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>The shape of a distribution of latencies: bins that grow by a fifth, since latency is skewed over orders of magnitude.</summary>
internal static class LatencyBins
{
    private const double Growth = 1.2;

    public static IEnumerable<HistogramBin> Of(IEnumerable<double> latenciesMs) =>
        from latency in latenciesMs
        let bin = (int)Math.Ceiling(Math.Log(Math.Max(1, latency), Growth))
        group latency by bin into counted
        orderby counted.Key
        select new HistogramBin(Math.Round(Math.Pow(Growth, counted.Key), 1), counted.LongCount());
}
