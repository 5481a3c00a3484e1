namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>A facility of a move.</summary>
internal sealed record MigratingFacility(string StationNumber, string Name);
