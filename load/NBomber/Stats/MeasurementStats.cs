namespace NBomber.Contracts.Stats;

/// <summary>Everything about the requests that succeeded, or that failed.</summary>
public sealed class MeasurementStats : StatsValue
{
    public RequestStats Request { get; set; } = new();

    public LatencyStats Latency { get; set; } = new();

    public DataTransferStats DataTransfer { get; set; } = new();

    public StatusCodeStats[] StatusCodes { get; set; } = [];
}
