namespace SecureMessaging.Rollout.Drill.Results;

/// <summary>One row of the matrix.</summary>
public sealed record DefectResult
{
    public required string Name { get; init; }

    public required string Does { get; init; }

    public required string Mimics { get; init; }

    public required string Source { get; init; }

    /// <summary>Where it was fitted.</summary>
    public required string Seam { get; init; }

    /// <summary>The layer that should catch it.</summary>
    public required Layer Expected { get; init; }

    /// <summary>Who was asked, in this order.</summary>
    public required IReadOnlyList<AskedCatcher> Asked { get; init; }

    /// <summary>What became of it.</summary>
    public DefectOutcome Outcome => CaughtBy is not null ? DefectOutcome.Caught
        : Asked.Any(asked => asked.SaidSomething) ? DefectOutcome.Escaped
        : DefectOutcome.NotConcluded;

    /// <summary>The first that caught it, or null.</summary>
    public AskedCatcher? CaughtBy => Asked.FirstOrDefault(asked => asked.Caught);
}
