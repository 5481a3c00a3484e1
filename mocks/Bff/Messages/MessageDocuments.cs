using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Recipients;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>Messages in the envelope (my_health/v1/{messages,message,message_draft,attachment}_serializer.rb).</summary>
internal sealed class MessageDocuments(OracleHealthMigrations migrations, RecipientStations stations, TimeProvider time)
{
    private const string Messages = "messages";
    private const string Drafts = "message_drafts";
    private const string Attachments = "attachments";

    /// <summary>One message, with its attachments when it has any.</summary>
    public Document Single(SmMessage message, HttpRequest request)
    {
        var attachments = message.Attachments?.Attachment ?? [];
        return new(Present(message, Messages, request) with { Relationships = Related(attachments) })
        {
            Included = message.Attachment ? [.. attachments.Select(attachment => Present(attachment, message.Id, request))] : null,
        };
    }

    /// <summary>A draft.</summary>
    public Document Draft(SmMessage draft, HttpRequest request) =>
        new(Present(draft, Drafts, request) with { Relationships = Related([]) });

    /// <summary>Messages found.</summary>
    public Document List(IEnumerable<SmMessage> messages, HttpRequest request) =>
        new(messages.Select(message => Present(message, Messages, request)).ToArray()) { Meta = new { } };

    private Resource Present(SmMessage message, string type, HttpRequest request) => new(
        message.Id.ToString(),
        type,
        new MessageAttributes(message, Phase(message)))
    {
        Links = new SelfLink(SelfAddress.Messaging(request, $"messages/{message.Id}")),
    };

    private string? Phase(SmMessage message) => stations.Find(message.RecipientId) is { } team
        ? migrations.Phase(team.StationNumber, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime))
        : null;

    private static object Related(IReadOnlyList<SmAttachment> attachments) => new
    {
        Attachments = new { Data = attachments.Select(attachment => new { Id = attachment.Id.ToString(), Type = Attachments }).ToArray() },
    };

    private static Resource Present(SmAttachment attachment, long messageId, HttpRequest request) =>
        new(attachment.Id.ToString(), Attachments, new { attachment.Name, MessageId = messageId, attachment.AttachmentSize })
        {
            Links = new { Download = SelfAddress.Messaging(request, $"messages/{messageId}/attachments/{attachment.Id}") },
        };
}
