using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Messages;

namespace SecureMessaging.Mocks.SmApi.Attachments;

/// <summary>The <c>lgAttachments[]</c> part: one part that holds an array, as recorded.</summary>
internal static class LargeAttachments
{
    /// <exception cref="SmException">Not such a list, or a file that was never uploaded (113).</exception>
    public static IEnumerable<MessageAttachment> Parse(ReadOnlyMemory<byte> json, PatientRequest request)
    {
        using var posted = PostedJson.Parse(json);
        if (posted.RootElement.ValueKind != JsonValueKind.Array)
            throw new SmException(SmError.BadRequest);

        var files = new List<MessageAttachment>();
        foreach (var item in posted.RootElement.EnumerateArray())
        {
            var name = item.TextOf("attachmentName");
            if (string.IsNullOrWhiteSpace(name))
                throw new SmException(SmError.AttachmentName);

            var id = item.TextOf("lgAttachmentId") ?? throw new SmException(SmError.BadRequest);
            var bytes = request.Services.Attachments.Find(AttachmentStore.LargeKey(request.Veteran.SenderId, id))
                        ?? throw new SmException(SmError.UnreadableAttachment);
            AttachmentRules.Scan(bytes.Span);
            files.Add(new(request.Services.NextId(), name, bytes.Length, AttachmentRules.MimeType(id), id));
        }

        return files;
    }
}
