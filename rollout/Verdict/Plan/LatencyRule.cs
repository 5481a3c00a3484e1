namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>When a send is late; milliseconds of the real rollout, scaled with a profile's latency scale.</summary>
public sealed record LatencyRule
{
    /// <summary>Smallest shift that counts as harm, as a share of the base median.</summary>
    public required double HarmShift { get; init; }

    /// <summary>Smallest shift that counts as harm or breaks a margin, in milliseconds.</summary>
    public required double FloorMs { get; init; }

    /// <summary>A VistA send slower than this is slow.</summary>
    public required double SlowVistaMs { get; init; }

    /// <summary>An Oracle Health send slower than this is slow (its status is polled every second for up to 60 s).</summary>
    public required double SlowOracleHealthMs { get; init; }

    /// <summary>The same limits for latencies scaled down or up.</summary>
    public LatencyRule Scaled(double scale) => this with
    {
        FloorMs = FloorMs * scale,
        SlowVistaMs = SlowVistaMs * scale,
        SlowOracleHealthMs = SlowOracleHealthMs * scale,
    };
}
