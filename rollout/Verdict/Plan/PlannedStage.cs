namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>A step of the rollout.</summary>
public sealed record PlannedStage
{
    /// <summary><c>baseline</c>, <c>A</c> to <c>E</c>, <c>rollback</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the stage is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Each toggle's setting.</summary>
    public required IReadOnlyDictionary<string, ToggleSetting> Toggles { get; init; }

    /// <summary>The same stage with one toggle set otherwise.</summary>
    public PlannedStage With(string toggle, ToggleSetting setting) =>
        this with { Toggles = Toggles.ToDictionary(each => each.Key, each => each.Key == toggle ? setting : each.Value) };

    /// <summary>Length in the real rollout, where planned.</summary>
    public double? LengthDays { get; init; }

    /// <summary>First day in the real rollout, where settled.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>Users of the new flow expected over the stage's length, where planned.</summary>
    public int? ExpectedUsers { get; init; }

    /// <summary>What it takes to go on; none where no verdict is given (baseline and rollback).</summary>
    public StageCriteria? Criteria { get; init; }
}
