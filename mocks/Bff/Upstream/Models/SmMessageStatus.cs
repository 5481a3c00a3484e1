namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer of <c>message/{id}/status</c>.</summary>
public sealed record SmMessageStatus(long MessageId, string Status, bool IsOhMessage, string? OhSecureMessageId);
