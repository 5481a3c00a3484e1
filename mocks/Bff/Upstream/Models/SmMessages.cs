namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer of the calls that list messages.</summary>
public sealed record SmMessages(IReadOnlyList<SmMessage> Message);
