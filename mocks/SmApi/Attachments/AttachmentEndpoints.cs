using System.Net.Mime;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Wire;

namespace SecureMessaging.Mocks.SmApi.Attachments;

/// <summary>Addresses for large files, the store behind them, and downloads.</summary>
internal sealed class AttachmentEndpoints(SmServices services, PresignedAddress addresses)
{
    private static readonly SimResponse AccessDenied = SimResponse.OfText(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>", "application/xml", 403);

    public ValueTask<SimResponse> Presign(PatientRequest request)
    {
        var name = request.Http.QueryText("attachmentName");
        var extension = request.Http.QueryText("fileExtension");
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(extension) || name.Contains('/', StringComparison.Ordinal))
            throw new SmException(SmError.AttachmentName);

        _ = AttachmentRules.MimeType($"{name}.{extension}");
        var file = addresses.UniqueName(name, extension, services.NextId());
        return new(SmJson.Text(addresses.For(request.Http.BaseAddress, request.Veteran.SenderId, file, services.Now)));
    }

    /// <summary>The store's side: no session, the address is the permission.</summary>
    public ValueTask<SimResponse> Put(SimRequest request, CancellationToken cancellationToken)
    {
        if (!addresses.Allows(request, services.Now))
            return new(AccessDenied);

        services.Attachments.Put(LargeKey(request), request.Body);
        return new(SimResponse.Empty(200));
    }

    public ValueTask<SimResponse> Fetch(SimRequest request, CancellationToken cancellationToken)
    {
        if (!addresses.Allows(request, services.Now) || services.Attachments.Find(LargeKey(request)) is not { } bytes)
            return new(AccessDenied);

        return new(new SimResponse(200) { ContentType = "application/octet-stream", Body = bytes });
    }

    /// <summary>A file of a message: its bytes, or for a large one where to fetch them.</summary>
    public ValueTask<SimResponse> Download(PatientRequest request) => request.InMailbox(mailbox =>
    {
        var id = request.Http.Number("attachment");
        var file = mailbox.Find(request.Id).Attachments.FirstOrDefault(attachment => attachment.Id == id) ?? throw new SmException(SmError.EntityNotFound);
        if (file.LargeId is { } large)
        {
            return SmJson.Object(writer =>
            {
                writer.WriteString("url", addresses.For(request.Http.BaseAddress, request.Veteran.SenderId, large, services.Now));
                writer.WriteString("mimeType", file.MimeType);
                writer.WriteString("name", file.Name);
            });
        }

        var bytes = services.Attachments.Find(AttachmentStore.Key(request.Veteran.Index, id)) ?? throw new SmException(SmError.UnreadableAttachment);
        var disposition = new ContentDisposition { FileName = file.Name, Inline = false }.ToString().ReplaceLineEndings("");
        return new SimResponse(200) { ContentType = file.MimeType, Body = bytes }.With("Content-Disposition", disposition);
    });

    private static string LargeKey(SimRequest request) => $"large/{request.Text("sender")}/{request.Text("file")}";
}
