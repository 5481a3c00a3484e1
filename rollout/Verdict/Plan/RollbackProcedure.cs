namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>
/// What happens at one severity: rehearsed at <paramref name="RehearsedAt"/> percent, lowered to <paramref name="LoweredTo"/>
/// (null: no change), raised again to <paramref name="RaisedTo"/>, effective within <paramref name="EffectiveWithinSeconds"/>.
/// </summary>
public sealed record RollbackProcedure(
    string When, double RehearsedAt, ToggleSetting? LoweredTo, double RaisedTo, double EffectiveWithinSeconds, IReadOnlyList<string> Steps);
