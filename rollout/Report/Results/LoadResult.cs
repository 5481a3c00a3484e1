namespace SecureMessaging.Rollout.Report.Results;

/// <summary>The load of a stage.</summary>
public sealed record LoadResult
{
    public required bool Valid { get; init; }

    /// <summary>Why it does not count.</summary>
    public IReadOnlyList<string> InvalidBecause { get; init; } = [];

    /// <summary>Users that should have started.</summary>
    public required long Offered { get; init; }

    /// <summary>Visits that ended.</summary>
    public required long Achieved { get; init; }

    public required long Dropped { get; init; }

    /// <summary>How late the generator itself was.</summary>
    public required double LatenessP99Ms { get; init; }

    public IReadOnlyList<LatencyRow> Send { get; init; } = [];

    public IReadOnlyList<LatencyRow> Draft { get; init; } = [];

    /// <summary>Failed requests by code.</summary>
    public IReadOnlyList<ErrorRow> Errors { get; init; } = [];

    /// <summary>Sends over time.</summary>
    public IReadOnlyList<LatencySlice> OverTime { get; init; } = [];
}
