namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>Where a team is, and on which record.</summary>
internal sealed record RecipientStation(string StationNumber, bool IsOracleHealth);
