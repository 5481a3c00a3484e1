namespace NBomber.Contracts.Stats;

/// <summary>One step.</summary>
public sealed class StepStats : StatsValue
{
    public string StepName { get; set; } = "";

    public MeasurementStats Ok { get; set; } = new();

    public MeasurementStats Fail { get; set; } = new();
}
