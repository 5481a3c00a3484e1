using System.Net.Http.Headers;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Attachments;

/// <summary>Puts large files into S3, at addresses the SM API signs (lib/sm/client/attachments.rb).</summary>
internal sealed class LargeAttachments(SmClients clients)
{
    public async Task<IReadOnlyList<SmLargeAttachment>> StoreAsync(MessagingRequest caller, IReadOnlyList<SmUpload> uploads) =>
        await Task.WhenAll(uploads.Select(upload => StoreAsync(caller, upload)));

    private async Task<SmLargeAttachment> StoreAsync(MessagingRequest caller, SmUpload upload)
    {
        var address = await caller.SmApi.GetPresignedUrlAsync(upload.FileName, caller.Stopping);
        await using var file = upload.Open();
        using var content = new StreamContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(upload.ContentType);
        content.Headers.ContentLength = upload.Size;
        try
        {
            using var response = await clients.Files().PutAsync(address, content, caller.Stopping);
            response.EnsureSuccessStatusCode();
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException { InnerException: TimeoutException })
        {
            throw SmErrorTable.Error("SM_UPLOAD_ATTACHMENT_ERROR");
        }

        return new(upload.FileName, upload.ContentType, upload.Size, Uri.UnescapeDataString(address.Segments[^1]));
    }
}
