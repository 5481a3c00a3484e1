namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>How many distinct users of an arm are wanted.</summary>
public sealed record Quota(string Flow, string Ehr, int Users);
