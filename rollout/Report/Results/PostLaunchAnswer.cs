namespace SecureMessaging.Rollout.Report.Results;

/// <summary>An answer to one of the plan's post-launch questions.</summary>
public sealed record PostLaunchAnswer
{
    public required string Question { get; init; }

    public required string Answer { get; init; }

    /// <summary>True where the answer follows from the simulated mix of users: assumed input, not evidence.</summary>
    public bool AssumedInput { get; init; }

    /// <summary>The export of real events that it comes from; null when it comes from the rehearsal.</summary>
    public string? Source { get; init; }

    /// <summary>The figures, by name.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; init; } = new Dictionary<string, double>();
}
