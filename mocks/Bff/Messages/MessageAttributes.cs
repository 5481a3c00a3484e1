namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>The attributes of a message or draft (my_health/v1/messages_serializer.rb).</summary>
internal sealed record MessageAttributes(
    long MessageId,
    string? Category,
    string? Subject,
    string? Body,
    bool Attachment,
    string? SentDate,
    long? SenderId,
    string? SenderName,
    long? RecipientId,
    string? RecipientName,
    string? ReadReceipt,
    string? TriageGroupName,
    string? ProxySenderName,
    string? SuggestedNameDisplay,
    bool IsOhMessage,
    string? OhMigrationPhase);
