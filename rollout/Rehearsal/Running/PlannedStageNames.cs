namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>Names of stages that are treated apart.</summary>
internal static class PlannedStageNames
{
    /// <summary>Half of the users: both flows are under way.</summary>
    public const string HalfOfTheUsers = "C";

    /// <summary>The toggles disabled again.</summary>
    public const string Rollback = "rollback";
}
