namespace NBomber.Contracts;

/// <summary>A response that may carry something for the next step.</summary>
public sealed class Response<T>(string statusCode, bool isError, long sizeBytes, double latencyMs, string message, Option<T>? payload) : IResponse
{
    public string StatusCode { get; } = statusCode;

    public bool IsError { get; } = isError;

    public long SizeBytes { get; } = sizeBytes;

    public double LatencyMs { get; } = latencyMs;

    public string Message { get; } = message;

    /// <summary>Null when there is none, as an F# option is; ask <c>IsSome()</c> first.</summary>
    // Not annotated as nullable: the package is not either, and the same source must compile without warnings against both.
    public Option<T> Payload { get; } = payload!;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Response<T> other && Identity.Equals(other.Identity);

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode();

    private (string, bool, long, double, string, Option<T>?) Identity => (StatusCode, IsError, SizeBytes, LatencyMs, Message, Payload);
}
