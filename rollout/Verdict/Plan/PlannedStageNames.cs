namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Names of stages that are treated apart.</summary>
public static class PlannedStageNames
{
    /// <summary>Half of the users: both flows are under way, and what is measured once is measured here.</summary>
    public const string HalfOfTheUsers = "C";

    /// <summary>The toggles disabled again.</summary>
    public const string Rollback = "rollback";
}
