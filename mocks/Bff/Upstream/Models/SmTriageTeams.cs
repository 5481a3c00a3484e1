namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer of <c>GET triageteam</c>.</summary>
public sealed record SmTriageTeams(IReadOnlyList<SmTriageTeam> TriageTeam);
