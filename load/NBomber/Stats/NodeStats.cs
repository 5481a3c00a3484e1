namespace NBomber.Contracts.Stats;

/// <summary>A run.</summary>
public sealed class NodeStats : StatsValue
{
    public ScenarioStats[] ScenarioStats { get; set; } = [];

    public NodeInfo NodeInfo { get; set; } = new();

    public TestInfo TestInfo { get; set; } = new();

    public ReportFile[] ReportFiles { get; set; } = [];

    public int AllRequestCount { get; set; }

    public int AllOkCount { get; set; }

    public int AllFailCount { get; set; }

    public long AllBytes { get; set; }

    public TimeSpan Duration { get; set; }

    public static NodeStats Empty => new();

    public ScenarioStats GetScenarioStats(string scenarioName) =>
        Array.Find(ScenarioStats, scenario => scenario.ScenarioName == scenarioName) ?? throw new KeyNotFoundException($"scenario '{scenarioName}' is not in the stats");
}
