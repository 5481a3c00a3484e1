using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

/// <summary>What a scenario's Init and Clean know.</summary>
public interface IScenarioInitContext
{
    TestInfo TestInfo { get; }

    ScenarioInfo ScenarioInfo { get; }

    NodeInfo NodeInfo { get; }

    ScenarioPartition ScenarioPartition { get; }
}
