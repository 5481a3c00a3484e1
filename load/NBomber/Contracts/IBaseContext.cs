using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

/// <summary>What a reporting sink knows about the run.</summary>
public interface IBaseContext
{
    TestInfo TestInfo { get; }

    NodeInfo GetNodeInfo();
}
