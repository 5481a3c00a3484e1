namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>Names of stages that are treated apart.</summary>
internal static class PlannedStageNames
{
    /// <summary>The toggles disabled again.</summary>
    public const string Rollback = "rollback";
}
