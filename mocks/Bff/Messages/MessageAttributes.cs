using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>The attributes of a message or draft (my_health/v1/messages_serializer.rb).</summary>
internal sealed class MessageAttributes(SmMessage message, string? ohMigrationPhase)
    : MessageHeadAttributes(message.Id, message, message.Body, message.Attachment)
{
    public string? OhMigrationPhase => ohMigrationPhase;
}
