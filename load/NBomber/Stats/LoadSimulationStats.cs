namespace NBomber.Contracts.Stats;

/// <summary>Which simulation ran last, and its level.</summary>
public sealed class LoadSimulationStats : StatsValue
{
    public string SimulationName { get; set; } = "";

    public int Value { get; set; }
}
