using System.Text.Json.Serialization;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Requests of one kind, flow and EHR; latency of those that succeeded, from the intended start.</summary>
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

    /// <summary>Whether any succeeded; where none did, there is no latency to tell.</summary>
    [JsonIgnore]
    public bool HasLatency => Count > Failed;

    /// <summary>Counts per bin of latency, for the shape of the distribution.</summary>
    public IReadOnlyList<HistogramBin> Bins { get; init; } = [];
}
