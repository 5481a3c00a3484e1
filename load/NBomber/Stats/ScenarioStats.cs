namespace NBomber.Contracts.Stats;

/// <summary>One scenario. Ok and Fail count iterations; All… count iterations and steps together, as in the package.</summary>
public sealed class ScenarioStats : StatsValue
{
    public string ScenarioName { get; set; } = "";

    public MeasurementStats Ok { get; set; } = new();

    public MeasurementStats Fail { get; set; } = new();

    public StepStats[] StepStats { get; set; } = [];

    public LoadSimulationStats LoadSimulationStats { get; set; } = new();

    public OperationType CurrentOperation { get; set; }

    public int AllRequestCount { get; set; }

    public int AllOkCount { get; set; }

    public int AllFailCount { get; set; }

    public long AllBytes { get; set; }

    public TimeSpan Duration { get; set; }

    public StepStats GetStepStats(string stepName) =>
        Array.Find(StepStats, step => step.StepName == stepName) ?? throw new KeyNotFoundException($"step '{stepName}' is not in the stats of '{ScenarioName}'");
}
