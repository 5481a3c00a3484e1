using NBomber.Contracts;
using NBomber.Contracts.Stats;

namespace NBomber.Running;

internal sealed class InitContext(RunState run, ScenarioProps scenario, ScenarioOperation operation) : IScenarioInitContext
{
    public TestInfo TestInfo => run.TestInfo;

    public ScenarioInfo ScenarioInfo { get; } = new(scenario.ScenarioName, 0, scenario.Duration, operation);

    public NodeInfo NodeInfo => run.NodeInfo;

    public ScenarioPartition ScenarioPartition => run.Partition;
}
