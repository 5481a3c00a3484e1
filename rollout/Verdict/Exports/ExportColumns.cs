namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Column names; those without a value are not in such an export.</summary>
public sealed record ExportColumns
{
    public required string Flow { get; init; }

    public string? Ehr { get; init; }

    /// <summary>Requests: who sent.</summary>
    public string? User { get; init; }

    /// <summary>Requests: HTTP status of the send; 400 and above is a failure, and so is below 200 (0: no answer came).</summary>
    public string? Status { get; init; }

    public string? Latency { get; init; }

    public string? Code { get; init; }

    /// <summary>Requests: where from, such as web or mobile.</summary>
    public string? Platform { get; init; }

    /// <summary>Counts: distinct users who tried to send.</summary>
    public string? Users { get; init; }

    /// <summary>Counts: of these, users with a failed send.</summary>
    public string? Failed { get; init; }

    /// <summary>Counts: of these, users with a slow send.</summary>
    public string? Slow { get; init; }
}
