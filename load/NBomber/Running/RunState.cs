using System.Runtime.InteropServices;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using SecureMessaging.Load.Engine.Running;

namespace NBomber.Running;

/// <summary>What contexts and sinks are told about the run.</summary>
internal sealed class RunState(TestInfo testInfo, ScenarioPartition partition) : IBaseContext
{
    private const string SpokenVersion = "4.1.2";

    public TestInfo TestInfo => testInfo;

    public ScenarioPartition Partition => partition;

    public RunControl? Control { get; set; }

    public OperationType Operation { get; set; } = OperationType.None;

    public NodeInfo NodeInfo => new()
    {
        MachineName = Environment.MachineName,
        CurrentOperation = Operation,
        OS = RuntimeInformation.OSDescription,
        DotNetVersion = RuntimeInformation.FrameworkDescription,
        Processor = RuntimeInformation.ProcessArchitecture.ToString(),
        CoresCount = Environment.ProcessorCount,
        NBomberVersion = SpokenVersion,
    };

    public NodeInfo GetNodeInfo() => NodeInfo;
}
