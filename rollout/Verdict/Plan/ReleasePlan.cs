namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>What is released, to whom, in which steps, judged how, and taken back how: one file of <c>rollout/Plan</c>.</summary>
public sealed record ReleasePlan
{
    /// <summary>Version of the file's shape.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>Name of the plan, as given on a command line.</summary>
    public required string Name { get; init; }

    /// <summary>Title of the release.</summary>
    public required string Title { get; init; }

    /// <summary>What the release is expected to show.</summary>
    public required string Hypothesis { get; init; }

    /// <summary>The toggle that makes a user one of the new flow (cohort <c>new</c>).</summary>
    public required string CohortToggle { get; init; }

    /// <summary>Every toggle the flow reads.</summary>
    public required IReadOnlyList<PlannedToggle> Toggles { get; init; }

    /// <summary>Named users who have the new flow before the first percentage.</summary>
    public required AllowList AllowList { get; init; }

    /// <summary>Expected traffic.</summary>
    public required Volumes Volumes { get; init; }

    /// <summary>The numbers of the stage verdict.</summary>
    public required DecisionRule Rule { get; init; }

    /// <summary>Baseline, A to E, rollback, in order.</summary>
    public required IReadOnlyList<PlannedStage> Stages { get; init; }

    /// <summary>What the dashboard shows.</summary>
    public required IReadOnlyList<DashboardMetric> Metrics { get; init; }

    /// <summary>What raises an alarm.</summary>
    public required IReadOnlyList<PlannedMonitor> Monitors { get; init; }

    /// <summary>How the release is taken back, by severity.</summary>
    public required RollbackPlan Rollback { get; init; }

    /// <summary>Who watches the dashboards.</summary>
    public required IReadOnlyList<string> WatchedBy { get; init; }

    /// <summary>Who signs at the go/no-go meeting.</summary>
    public required IReadOnlyList<string> SignedOffBy { get; init; }

    /// <summary>The stage of this name.</summary>
    /// <exception cref="PlanException">No such stage.</exception>
    public PlannedStage Stage(string name) =>
        Stages.FirstOrDefault(stage => string.Equals(stage.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new PlanException($"plan {Name} has no stage \"{name}\": it has {string.Join(", ", Stages.Select(stage => stage.Name))}");

    /// <summary>The stage with that share of users on the new flow and the others on the base, or null.</summary>
    public PlannedStage? StageAt(double percent) => Stages.FirstOrDefault(stage => stage.Criteria is not null && percent < 100 && Percent(stage) == percent);

    /// <summary>How many stages of the ramp have been begun when a stage has: 1 for A; 0 where it is not of the ramp (baseline, rollback).</summary>
    public int PlaceInRamp(PlannedStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.Criteria is null ? 0 : Stages.Count(each => each.Criteria is not null && Percent(each) <= Percent(stage));
    }

    /// <summary>Share of users who should have the new flow at a stage, in percent.</summary>
    public double Percent(PlannedStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.Toggles[CohortToggle].Percent;
    }
}
