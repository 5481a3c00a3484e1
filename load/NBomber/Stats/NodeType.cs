namespace NBomber.Contracts.Stats;

/// <summary>The machine's part in a cluster; here always alone. Not an enum, as in the package.</summary>
public sealed class NodeType
{
    private readonly string _name;

    private NodeType(string name) => _name = name;

    public static NodeType SingleNode { get; } = new("SingleNode");

    public static NodeType Coordinator { get; } = new("Coordinator");

    public static NodeType Agent { get; } = new("Agent");

    public bool IsSingleNode => this == SingleNode;

    public bool IsCoordinator => this == Coordinator;

    public bool IsAgent => this == Agent;

    /// <inheritdoc/>
    public override string ToString() => _name;
}
