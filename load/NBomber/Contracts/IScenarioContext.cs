using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

/// <summary>What an iteration knows about itself.</summary>
public interface IScenarioContext
{
    TestInfo TestInfo { get; }

    ScenarioInfo ScenarioInfo { get; }

    NodeInfo NodeInfo { get; }

    /// <summary>Which iteration of this copy, from 1.</summary>
    int InvocationNumber { get; }

    /// <summary>Emptied before each iteration.</summary>
    Dictionary<string, object> Data { get; }

    void StopScenario(string scenarioName, string reason);

    void StopCurrentTest(string reason);
}
