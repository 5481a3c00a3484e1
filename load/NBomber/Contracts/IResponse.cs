namespace NBomber.Contracts;

/// <summary>What a step or a scenario says about itself.</summary>
public interface IResponse
{
    string StatusCode { get; }

    bool IsError { get; }

    long SizeBytes { get; }

    /// <summary>Replaces the measured latency when above 0.</summary>
    double LatencyMs { get; }

    string Message { get; }
}
