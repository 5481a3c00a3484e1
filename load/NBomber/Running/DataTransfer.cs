using NBomber.Contracts.Stats;
using SecureMessaging.Load.Engine.Recording;

namespace NBomber.Running;

/// <summary>Sizes received, over several series.</summary>
internal static class DataTransfer
{
    /// <summary>Percentiles are those of the series with the most bytes: sizes are kept as figures, not as histograms to be merged.</summary>
    public static DataTransferStats Of(IReadOnlyList<ByteTotal> totals)
    {
        var seen = totals.Where(total => total.All > 0).ToArray();
        if (seen.Length == 0)
            return new();

        var main = seen.MaxBy(total => total.All)!;
        return new()
        {
            MinBytes = seen.Min(total => total.Min),
            MeanBytes = main.Mean,
            MaxBytes = seen.Max(total => total.Max),
            Percent50 = main.P50,
            Percent75 = main.P75,
            Percent95 = main.P95,
            Percent99 = main.P99,
            StdDev = Math.Round(main.StdDev, 2),
            AllBytes = seen.Sum(total => total.All),
        };
    }
}
