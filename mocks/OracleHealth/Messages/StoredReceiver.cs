namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>A receiver of a stored message.</summary>
internal sealed record StoredReceiver(long? ReceiverId, string Type, string? Email, string Status = "UNREAD");
