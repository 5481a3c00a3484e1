namespace NBomber.Contracts.Stats;

/// <summary>How many within rough bounds, in milliseconds.</summary>
public sealed class LatencyCount : StatsValue
{
    public int LessOrEq800 { get; set; }

    public int More800Less1200 { get; set; }

    public int MoreOrEq1200 { get; set; }
}
