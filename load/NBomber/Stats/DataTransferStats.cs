namespace NBomber.Contracts.Stats;

/// <summary>Sizes received, in bytes.</summary>
public sealed class DataTransferStats : StatsValue
{
    public long MinBytes { get; set; }

    public long MeanBytes { get; set; }

    public long MaxBytes { get; set; }

    public long Percent50 { get; set; }

    public long Percent75 { get; set; }

    public long Percent95 { get; set; }

    public long Percent99 { get; set; }

    public long AllBytes { get; set; }

    public double StdDev { get; set; }
}
