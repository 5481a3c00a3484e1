namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>One team of the contact list.</summary>
public sealed record SmPreferredTeam(long TriageTeamId, bool PreferredTeam);
