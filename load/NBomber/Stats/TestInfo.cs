namespace NBomber.Contracts.Stats;

/// <summary>Which run.</summary>
public sealed class TestInfo : StatsValue
{
    public string SessionId { get; set; } = "";

    public string TestSuite { get; set; } = "";

    public string TestName { get; set; } = "";

    public string ClusterId { get; set; } = "";

    public static TestInfo Empty => new();
}
