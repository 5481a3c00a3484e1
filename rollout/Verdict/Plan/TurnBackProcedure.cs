namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>
/// A rollback that takes users off the new flow: lowered to <paramref name="LoweredTo"/>, which every user is served within
/// <paramref name="EffectiveWithinSeconds"/>, and once the fault is gone raised to <paramref name="RaisedTo"/> percent.
/// </summary>
public sealed record TurnBackProcedure(
    string When, double RehearsedAt, ToggleSetting LoweredTo, double RaisedTo, double EffectiveWithinSeconds, IReadOnlyList<string> Steps)
    : RollbackProcedure(When, RehearsedAt, Steps);
