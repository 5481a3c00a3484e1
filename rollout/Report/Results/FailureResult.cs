using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>One failure that can be looked into.</summary>
public sealed record FailureResult
{
    /// <summary>What happened: <c>send failed</c>, <c>lost</c>, <c>journey failed</c> …</summary>
    public required string What { get; init; }

    /// <summary>Index of the patient, for <c>replay RUN --user</c>.</summary>
    public required string User { get; init; }

    public Flow? Flow { get; init; }

    public Ehr? Ehr { get; init; }

    public string? Code { get; init; }

    public DateTimeOffset? At { get; init; }

    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];
}
