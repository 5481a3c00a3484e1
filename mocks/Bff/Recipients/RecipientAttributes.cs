namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>The attributes of a team in <c>recipients</c>.</summary>
internal sealed record RecipientAttributes(long TriageTeamId, string Name, string? RelationType, bool PreferredTeam);
