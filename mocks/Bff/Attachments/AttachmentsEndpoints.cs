using System.Net.Http.Headers;
using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Attachments;

/// <summary>Downloads (my_health/v1/attachments_controller.rb).</summary>
internal static class AttachmentsEndpoints
{
    public static void Map(IEndpointRouteBuilder messaging) =>
        messaging.MapGet("messages/{messageId:long}/attachments/{id:long}", DownloadAsync);

    private static async Task<IResult> DownloadAsync(
        long messageId, long id, MessagingRequest caller, SmClients clients, BffMetrics metrics, CancellationToken cancellationToken)
    {
        var attachment = await metrics.ReadAsync(
            "attachment.stream", caller, () => caller.SmApi.GetAttachmentAsync(messageId, id, cancellationToken));
        var bytes = attachment.Bytes ?? await FetchAsync(clients, attachment.StoredAt, cancellationToken);
        var type = MediaTypeHeaderValue.TryParse(attachment.ContentType, out _) ? attachment.ContentType : MediaTypeNames.Application.Octet;
        // Always a download: a patient's file is never shown as a page of this origin.
        return Results.File(bytes, type, attachment.Name);
    }

    private static async Task<byte[]> FetchAsync(SmClients clients, string? storedAt, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(storedAt, UriKind.Absolute, out var address))
            throw SmErrorTable.Error("SM_ATTACHMENT_INVALID_RESPONSE");
        try
        {
            return await clients.Files().GetByteArrayAsync(address, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException { InnerException: TimeoutException })
        {
            throw SmErrorTable.Error("SM_ATTACHMENT_URL_FETCH_ERROR");
        }
    }
}
