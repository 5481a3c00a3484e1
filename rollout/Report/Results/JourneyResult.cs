using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>One browser journey.</summary>
public sealed record JourneyResult
{
    public required string Name { get; init; }

    /// <summary>Persona or patient who walked it.</summary>
    public required string User { get; init; }

    public Flow? Flow { get; init; }

    public Ehr? Ehr { get; init; }

    public required JourneyOutcome Outcome { get; init; }

    /// <summary>What failed, or why it was skipped.</summary>
    public string? Message { get; init; }

    public double DurationMs { get; init; }

    /// <summary>Pages in the order the user saw them.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>Trace, screenshot, journal.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];
}
