namespace NBomber.Contracts.Stats;

/// <summary>How often a status code was seen.</summary>
public sealed class StatusCodeStats : StatsValue
{
    public string StatusCode { get; set; } = "";

    public bool IsError { get; set; }

    public string Message { get; set; } = "";

    public int Count { get; set; }
}
