
namespace SecureMessaging.Mocks.Bff.Upstream;

/// <content>vets-api lib/sm/client/{message_sending,attachments}.rb.</content>
public sealed partial class SmPatientApiClient
{
    private const int StatusOk = 200;

    /// <summary>Sends a new message with files, through the SM API itself.</summary>
    public Task<SmMessage> CreateMessageAsync(SmNewMessage message, IReadOnlyList<SmUpload> uploads, CancellationToken cancellationToken) =>
        ReadAsync<SmMessage>(Request(HttpMethod.Post, "message/attach", SmMultipart.WithFiles(message, uploads)), cancellationToken);

    /// <summary>Replies with files, through the SM API itself.</summary>
    public Task<SmMessage> ReplyAsync(long id, SmNewMessage message, IReadOnlyList<SmUpload> uploads, CancellationToken cancellationToken) =>
        ReadAsync<SmMessage>(Request(HttpMethod.Post, $"message/{Text(id)}/reply/attach", SmMultipart.WithFiles(message, uploads)), cancellationToken);

    /// <summary>Sends a new message whose files are in S3 already.</summary>
    public Task<SmMessage> CreateMessageAsync(SmNewMessage message, IReadOnlyList<SmLargeAttachment> stored, CancellationToken cancellationToken) =>
        ReadAsync<SmMessage>(Request(HttpMethod.Post, "message/attach", SmMultipart.WithStored(message, stored)), cancellationToken);

    /// <summary>Replies with files that are in S3 already.</summary>
    public Task<SmMessage> ReplyAsync(long id, SmNewMessage message, IReadOnlyList<SmLargeAttachment> stored, CancellationToken cancellationToken) =>
        ReadAsync<SmMessage>(Request(HttpMethod.Post, $"message/{Text(id)}/reply/attach", SmMultipart.WithStored(message, stored)), cancellationToken);

    /// <summary>Where to put one large file: an address good for ten minutes.</summary>
    public async Task<Uri> GetPresignedUrlAsync(string fileName, CancellationToken cancellationToken)
    {
        var name = Uri.EscapeDataString(Path.GetFileNameWithoutExtension(fileName));
        var extension = Uri.EscapeDataString(Path.GetExtension(fileName).TrimStart('.'));
        var address = await GetAsync<string>($"attachment/presigned-url?attachmentName={name}&fileExtension={extension}", cancellationToken);
        return Uri.TryCreate(address, UriKind.Absolute, out var presigned)
            ? presigned
            : throw new SmApiException(StatusOk, null, "The presigned address is none.", null);
    }

    /// <summary>One attachment: its bytes, or where in S3 they are.</summary>
    public async Task<SmDownload> GetAttachmentAsync(long messageId, long attachmentId, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, $"message/{Text(messageId)}/attachment/{Text(attachmentId)}");
        using var response = await http.SendAsync(request, cancellationToken);
        await SmApiException.ThrowUnlessSuccessAsync(response, cancellationToken);
        var type = response.Content.Headers.ContentType?.MediaType ?? "application/octet-stream";
        if (type == "application/json")
        {
            var stored = await ReadAsync<SmStoredAttachment>(response, cancellationToken);
            return new(stored.Name, stored.MimeType, null, stored.Url);
        }

        var name = response.Content.Headers.ContentDisposition?.FileName?.Trim('"') ?? Text(attachmentId);
        return new(name, type, await response.Content.ReadAsByteArrayAsync(cancellationToken), null);
    }
}
