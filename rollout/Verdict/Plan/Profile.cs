namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>How thoroughly a plan is rehearsed: smoke, quick, standard or soak (design.md §4.6a).</summary>
public sealed record Profile
{
    /// <summary>Name, as given on a command line.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Whether its figures suffice for a verdict.</summary>
    public required bool ClaimsVerdict { get; init; }

    /// <summary>Longest it should take once built, on two cores; a run that takes longer says so among its warnings.</summary>
    public required double BudgetMinutes { get; init; }

    /// <summary>Simulated latencies, and with them the limits of the verdict, are multiplied by this.</summary>
    public required double LatencyScale { get; init; }

    /// <summary>Share of sends that the simulators refuse for no reason of the flow.</summary>
    public required double BackgroundFailureShare { get; init; }

    /// <summary>Users a second that start a message.</summary>
    public required double UsersPerSecond { get; init; }

    /// <summary>How late the load generator may be at p99, in milliseconds; null: as strict as the load itself is.</summary>
    public double? LatenessAllowedMs { get; init; }

    /// <summary>Toggle-only requests by a random draw of users, beside the exact check of every loaded user.</summary>
    public required int AssignmentDraw { get; init; }

    /// <summary>Which journeys a browser walks.</summary>
    public required JourneySelection Journeys { get; init; }

    /// <summary>Drafts saved and sent in a browser beside a gentle load, for each EHR, at half of the users; 0 for none.</summary>
    public int BrowserSends { get; init; }

    /// <summary>Users a second at the top of a ramp, at half of the users; 0 for no ramp.</summary>
    public double RampToUsersPerSecond { get; init; }

    /// <summary>Rollbacks rehearsed.</summary>
    public required IReadOnlyList<Severity> Rollbacks { get; init; }

    /// <summary>Users per stage, for each EHR.</summary>
    public required IReadOnlyDictionary<string, StageQuota> Quotas { get; init; }

    /// <summary>The quota of a stage.</summary>
    /// <exception cref="PlanException">None is given.</exception>
    public StageQuota Quota(string stage) => Quotas.TryGetValue(stage, out var quota)
        ? quota
        : throw new PlanException($"profile {Name} gives no quota for stage {stage}: add it under quotas in profiles.yaml");

    /// <summary>Refuses a plan at whose percentages the users that this profile draws do not exist, or are not drawn.</summary>
    /// <exception cref="PlanException">There is such a stage.</exception>
    public void EnsureFits(ReleasePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var (name, percent) in plan.Stages.Select(stage => (stage.Name, plan.Percent(stage))))
        {
            var (ofNew, ofBase) = Quota(name);
            if ((percent > 0) != (ofNew > 0) || (percent < 100) != (ofBase > 0))
                throw new PlanException($"stage {name} is at {percent} %, but profile {Name} draws {ofNew} users of the new flow and {ofBase} of the base there: its quotas are for a baseline and a rollback at 0 %, A to D between 0 and 100 %, and E at 100 %");
        }
    }
}
