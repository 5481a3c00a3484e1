namespace NBomber.Contracts.Stats;

/// <summary>Which machine.</summary>
public sealed class NodeInfo : StatsValue
{
    public string MachineName { get; set; } = "";

    public NodeType NodeType { get; set; } = NodeType.SingleNode;

    public OperationType CurrentOperation { get; set; }

    public string OS { get; set; } = "";

    public string DotNetVersion { get; set; } = "";

    public string Processor { get; set; } = "";

    public int CoresCount { get; set; }

    public string NBomberVersion { get; set; } = "";

    public static NodeInfo Empty => new();
}
