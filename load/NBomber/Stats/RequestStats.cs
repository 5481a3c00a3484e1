namespace NBomber.Contracts.Stats;

/// <summary>How many, and per second.</summary>
public sealed class RequestStats : StatsValue
{
    public int Count { get; set; }

    public double RPS { get; set; }
}
