using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Drafts;

/// <summary>Drafts (my_health/v1/message_drafts_controller.rb). Deleting one is deleting a message.</summary>
internal static class DraftsEndpoints
{
    public static void Map(IEndpointRouteBuilder messaging)
    {
        messaging.MapPost("message_drafts", CreateAsync).WithMetadata(DashboardOperation.DraftsCreated);
        messaging.MapPut("message_drafts/{id:long}", UpdateAsync).WithMetadata(DashboardOperation.DraftsUpdated);
        messaging.MapPost("message_drafts/{repliedTo:long}/replydraft", CreateReplyAsync).WithMetadata(DashboardOperation.DraftsCreated);
        messaging.MapPut("message_drafts/{repliedTo:long}/replydraft/{id:long}", UpdateReplyAsync).WithMetadata(DashboardOperation.DraftsUpdated);
    }

    private static async Task<IResult> CreateAsync(MessagingRequest caller, HttpRequest request, BffMetrics metrics, MessageDocuments documents)
    {
        var draft = await ReadAsync(request);
        metrics.Recipient(caller, draft.RecipientId);
        var saved = await caller.SmApi.SaveDraftAsync(draft, caller.Stopping);
        return new Rendered(documents.Draft(saved, request), StatusCodes.Status201Created);
    }

    private static async Task<IResult> UpdateAsync(long id, MessagingRequest caller, HttpRequest request, BffMetrics metrics)
    {
        var draft = await ReadAsync(request);
        metrics.Recipient(caller, draft.RecipientId);
        await DraftChecks.NotOfReplyAsync(caller.SmApi, id, caller.Stopping);
        await caller.SmApi.SaveDraftAsync(draft with { Id = id }, caller.Stopping);
        return Results.NoContent();
    }

    private static async Task<IResult> CreateReplyAsync(long repliedTo, MessagingRequest caller, HttpRequest request, MessageDocuments documents)
    {
        var saved = await caller.SmApi.SaveReplyDraftAsync(repliedTo, await ReadReplyAsync(request), caller.Stopping);
        return new Rendered(documents.Draft(saved, request), StatusCodes.Status201Created);
    }

    private static async Task<IResult> UpdateReplyAsync(long repliedTo, long id, MessagingRequest caller, HttpRequest request)
    {
        var draft = await ReadReplyAsync(request);
        await DraftChecks.OfReplyAsync(caller.SmApi, id, caller.Stopping);
        await caller.SmApi.SaveReplyDraftAsync(repliedTo, draft with { Id = id }, caller.Stopping);
        return Results.NoContent();
    }

    private static async Task<SmNewMessage> ReadAsync(HttpRequest request)
    {
        var draft = (await Parameters.ReadAsync(request)).Require("message_draft");
        var message = new SmNewMessage
        {
            Category = draft.Text("category"),
            Subject = draft.Text("subject"),
            Body = draft.Text("body"),
            RecipientId = draft.Number("recipient_id"),
        };
        MessageRules.CheckNew(message.Category, message.RecipientId, message.Body);
        return message;
    }

    private static async Task<SmNewMessage> ReadReplyAsync(HttpRequest request)
    {
        var body = (await Parameters.ReadAsync(request)).Require("message_draft").Text("body");
        MessageRules.CheckReply(body);
        return new() { Body = body };
    }
}
