namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Served toggles against the formula: every loaded user, and a random draw.</summary>
public sealed record AssignmentResult
{
    /// <summary>Users compared.</summary>
    public int Checked { get; init; }

    /// <summary>Of these, served something else.</summary>
    public int Differing { get; init; }

    /// <summary>Users of the random draw whose toggles are known.</summary>
    public int Drawn { get; init; }

    /// <summary>Of these, with the new flow.</summary>
    public int DrawnNew { get; init; }

    /// <summary>Users of the random draw who got no answer: nothing is known of them.</summary>
    public int Unanswered { get; init; }
}
