namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Where the columns of an export are, and how its values are to be read.</summary>
public sealed record ColumnMap
{
    /// <summary>Name, as given on a command line.</summary>
    public required string Name { get; init; }

    /// <summary>What such an export is, and how to make one.</summary>
    public required string About { get; init; }

    /// <summary>One row per request, or counted rows.</summary>
    public required ExportShape Shape { get; init; }

    /// <summary>Column of each field.</summary>
    public required ExportColumns Columns { get; init; }

    /// <summary>Unit of latencies: <c>ms</c>, <c>s</c> or <c>ns</c>.</summary>
    public string LatencyUnit { get; init; } = "ms";

    /// <summary>Values of the flow column that mean the new flow; any other value means the base.</summary>
    public required IReadOnlyList<string> NewFlow { get; init; }

    /// <summary>Values of the EHR column that mean Oracle Health; any other value means VistA.</summary>
    public IReadOnlyList<string> OracleHealth { get; init; } = [];

    /// <summary>Milliseconds per unit of latency.</summary>
    public double MillisecondsPerUnit => LatencyUnit switch
    {
        "s" => 1000,
        "ns" => 1e-6,
        _ => 1,
    };
}
