using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>Messages (my_health/v1/messages_controller.rb).</summary>
internal static class MessagesEndpoints
{
    public static void Map(IEndpointRouteBuilder messaging)
    {
        messaging.MapGet("messages/categories", CategoriesAsync);
        messaging.MapPost("messages", SendAsync).WithMetadata(DashboardOperation.MessagesSent);
        messaging.MapPost("messages/renewal", RenewAsync).WithMetadata(DashboardOperation.MessagesSent);
        messaging.MapPost("messages/{id:long}/reply", ReplyAsync).WithMetadata(DashboardOperation.MessagesSent);
        messaging.MapGet("messages/{id:long}", ShowAsync);
        messaging.MapGet("messages/{id:long}/thread", ThreadAsync);
        // A draft has no route of its own for this; who deletes on the new-message pages deletes a draft.
        messaging.MapDelete("messages/{id:long}", DeleteAsync).WithMetadata(DashboardOperation.DraftsDeleted);
        messaging.MapPatch("messages/{id:long}/move", MoveAsync);
    }

    private static async Task<IResult> CategoriesAsync(MessagingRequest caller, CancellationToken cancellationToken)
    {
        var categories = await caller.SmApi.GetCategoriesAsync(cancellationToken);
        return new Rendered(new Document(new Resource("0", "categories", new { MessageCategoryType = categories })));
    }

    private static async Task<IResult> SendAsync(MessagingRequest caller, HttpRequest request, MessageSending sending, MessageDocuments documents)
    {
        var sent = await sending.SendAsync(caller, await OutgoingMessage.ReadAsync(request));
        return new Rendered(documents.Single(sent, request) with { Meta = new { } });
    }

    private static async Task<IResult> ReplyAsync(
        long id, MessagingRequest caller, HttpRequest request, MessageSending sending, MessageDocuments documents)
    {
        var sent = await sending.ReplyAsync(caller, id, await OutgoingMessage.ReadAsync(request));
        return new Rendered(documents.Single(sent, request) with { Meta = new { } }, StatusCodes.Status201Created);
    }

    private static async Task<IResult> RenewAsync(MessagingRequest caller, HttpRequest request, MessageSending sending, MessageDocuments documents)
    {
        var message = await OutgoingMessage.ReadAsync(request);
        if (string.IsNullOrWhiteSpace(message.PrescriptionId))
            throw ApiErrors.ParameterMissing("prescription_id");
        if (message.Uploads.Count > 0)
            throw ApiErrors.InvalidFieldValue("uploads", "Attachments are not supported for renewal messages");

        var sent = await sending.RenewAsync(caller, message);
        return new Rendered(documents.Single(sent, request) with { Meta = new { } });
    }

    private static async Task<IResult> ShowAsync(
        long id, MessagingRequest caller, HttpRequest request, MessageDocuments documents, CancellationToken cancellationToken) =>
        new Rendered(documents.Single(await caller.SmApi.ReadMessageAsync(id, cancellationToken), request) with { Meta = new { } });

    private static async Task<IResult> ThreadAsync(
        long id, MessagingRequest caller, HttpRequest request, BffMetrics metrics, CancellationToken cancellationToken)
    {
        var fullBody = Inflection.Query(request, "full_body") == "true";
        var thread = await metrics.ReadAsync(
            fullBody ? "get_full_messages_for_thread" : "get_messages_for_thread", caller, () => caller.SmApi.GetThreadAsync(id, fullBody, cancellationToken));
        if (thread.Count == 0)
            throw ApiErrors.RecordNotFound(id.ToString());

        return new Rendered(new Document(thread.Select(message => ThreadMessageAttributes.Present(message, request)).ToArray()) { Meta = new { } });
    }

    private static async Task<IResult> DeleteAsync(long id, MessagingRequest caller)
    {
        await caller.SmApi.DeleteMessageAsync(id, caller.Stopping);
        return Results.NoContent();
    }

    private static async Task<IResult> MoveAsync(long id, MessagingRequest caller, HttpRequest request)
    {
        if (!long.TryParse(Inflection.Query(request, "folder_id"), out var folder))
            throw ApiErrors.ParameterMissing("folder_id");
        await caller.SmApi.MoveMessageAsync(id, folder, caller.Stopping);
        return Results.NoContent();
    }
}
