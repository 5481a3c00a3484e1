namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>What the SM API asks of Oracle Health (oracle-health.md §3).</summary>
internal static class OracleHealthCalls
{
    public static readonly Call Send = new("POST", "/outbox/messages$");
}
