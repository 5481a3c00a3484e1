namespace NBomber.Contracts;

/// <summary>Which copy of which scenario runs, and in what part of the run.</summary>
public sealed class ScenarioInfo(string scenarioName, int threadNumber, TimeSpan scenarioDuration, ScenarioOperation scenarioOperation)
{
    public string ThreadId { get; } = $"{scenarioName}_{threadNumber}";

    public int ThreadNumber { get; } = threadNumber;

    public string ScenarioName { get; } = scenarioName;

    public TimeSpan ScenarioDuration { get; } = scenarioDuration;

    public ScenarioOperation ScenarioOperation { get; } = scenarioOperation;
}
