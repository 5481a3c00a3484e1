using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Requests of one kind, flow and EHR; latency from the intended start.</summary>
public sealed record LatencyRow
{
    public required Flow Flow { get; init; }

    public required Ehr Ehr { get; init; }

    public required long Count { get; init; }

    public required long Failed { get; init; }

    public required double P50Ms { get; init; }

    public required double P95Ms { get; init; }

    public required double P99Ms { get; init; }

    public double? MaxMs { get; init; }

    /// <summary>Counts per bin of latency, for the shape of the distribution.</summary>
    public IReadOnlyList<HistogramBin> Bins { get; init; } = [];
}
