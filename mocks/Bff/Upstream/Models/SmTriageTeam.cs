namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A triage team in its short form.</summary>
public sealed record SmTriageTeam(long TriageTeamId, string Name, string? RelationType, bool PreferredTeam);
