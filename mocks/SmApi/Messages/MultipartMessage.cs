using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SecureMessaging.Mocks.SmApi.Attachments;
using SecureMessaging.Mocks.SmApi.Errors;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>
/// A message with files: part <c>message</c> (JSON), then an <c>uploads[]</c> part per file, or one <c>lgAttachments[]</c> part that
/// lists what was uploaded to presigned addresses before.
/// </summary>
internal sealed record MultipartMessage(
    IncomingMessage Message, IReadOnlyList<(MessageAttachment File, byte[] Bytes)> Uploads, IReadOnlyList<MessageAttachment> Large)
{
    public IReadOnlyList<MessageAttachment> Attachments { get; } = [.. Uploads.Select(upload => upload.File), .. Large];

    /// <exception cref="SmException">Not such a body, or a file that may not be attached.</exception>
    public static async ValueTask<MultipartMessage> ParseAsync(PatientRequest request)
    {
        IncomingMessage? message = null;
        var uploads = new List<(MessageAttachment File, byte[] Bytes)>();
        var large = new List<MessageAttachment>();
        await foreach (var (name, fileName, bytes) in PartsAsync(request))
        {
            if (name == "message")
                message = IncomingMessage.Parse(bytes);
            else if (name == "lgAttachments[]")
                large.AddRange(LargeAttachments.Parse(bytes, request));
            else
                uploads.Add((Upload(fileName, bytes, request), bytes));
        }

        AttachmentRules.RequireSizes([.. uploads.Select(upload => upload.File)], large: false);
        AttachmentRules.RequireSizes(large, large: true);
        return new MultipartMessage(message ?? throw new SmException(SmError.BadRequest), uploads, large);
    }

    /// <summary>Keeps the bytes of its files.</summary>
    public void Keep(PatientRequest request)
    {
        foreach (var (file, bytes) in Uploads)
            request.Services.Attachments.Put(AttachmentStore.Key(request.Veteran.Index, file.Id), bytes);
    }

    private static MessageAttachment Upload(string? fileName, byte[] bytes, PatientRequest request)
    {
        if (string.IsNullOrWhiteSpace(fileName))
            throw new SmException(SmError.AttachmentName);

        var file = new MessageAttachment(request.Services.NextId(), fileName, bytes.Length, AttachmentRules.MimeType(fileName), null);
        AttachmentRules.Scan(bytes);
        return file;
    }

    private static async IAsyncEnumerable<(string? Name, string? FileName, byte[] Bytes)> PartsAsync(PatientRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.Http.Header("Content-Type"), out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is not { Length: > 0 and <= 70 } boundary)
            throw new SmException(SmError.BadRequest);

        var reader = new MultipartReader(boundary, new MemoryStream(request.Http.Body.ToArray()));
        while (await NextAsync(reader, request.Cancelled) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.Disposition, out var disposition))
                throw new SmException(SmError.BadRequest);

            var fileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName);
            yield return (HeaderUtilities.RemoveQuotes(disposition.Name).Value, fileName.Value, part.Bytes);
        }
    }

    private static async ValueTask<(string? Disposition, byte[] Bytes)?> NextAsync(MultipartReader reader, CancellationToken cancelled)
    {
        try
        {
            if (await reader.ReadNextSectionAsync(cancelled) is not { } section)
                return null;

            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes, cancelled);
            return (section.ContentDisposition, bytes.ToArray());
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new SmException(SmError.BadRequest);
        }
    }
}
