namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>One side of the comparison in one stratum: flow (<c>new</c>, <c>base</c>) and EHR (<c>vista</c>, <c>oracle_health</c>).</summary>
public readonly record struct Arm(string Flow, string Ehr);
