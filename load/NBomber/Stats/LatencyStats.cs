namespace NBomber.Contracts.Stats;

/// <summary>Latency in milliseconds.</summary>
public sealed class LatencyStats : StatsValue
{
    public double MinMs { get; set; }

    public double MeanMs { get; set; }

    public double MaxMs { get; set; }

    public double Percent50 { get; set; }

    public double Percent75 { get; set; }

    public double Percent95 { get; set; }

    public double Percent99 { get; set; }

    public double StdDev { get; set; }

    public LatencyCount LatencyCount { get; set; } = new();
}
