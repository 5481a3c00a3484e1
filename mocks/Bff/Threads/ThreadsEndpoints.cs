using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Threads;

/// <summary>Threads of a folder (my_health/v1/threads_controller.rb).</summary>
internal static class ThreadsEndpoints
{
    private const int NoMessages = 915;

    public static void Map(IEndpointRouteBuilder messaging)
    {
        messaging.MapGet("folders/{id:long}/threads", ListAsync);
        messaging.MapPatch("threads/{id:long}/move", MoveAsync);
    }

    private static async Task<IResult> ListAsync(
        long id, MessagingRequest caller, HttpRequest request, BffMetrics metrics, CancellationToken cancellationToken)
    {
        var page = new SmThreadPage(
            Number(request, "page_size", 10),
            Number(request, "page_number", 1),
            Inflection.Query(request, "sort_field") ?? "SENT_DATE",
            Inflection.Query(request, "sort_order") ?? "DESC");
        var threads = await metrics.ReadAsync("get_folder_threads", caller, () => ReadAsync(caller.SmApi, id, page, cancellationToken));
        metrics.InboxAccessed(caller);
        return new Rendered(new Document(threads.Select(thread => Present(thread, request)).ToArray()) { Meta = new { } });
    }

    // An empty folder is an error to the SM API, and none to the browser.
    private static async Task<IReadOnlyList<SmThreadListItem>> ReadAsync(
        SmPatientApiClient smApi, long id, SmThreadPage page, CancellationToken cancellationToken)
    {
        try
        {
            return await smApi.GetThreadsAsync(id, page, cancellationToken);
        }
        catch (SmApiException e) when (e.ErrorCode == NoMessages)
        {
            return [];
        }
    }

    private static async Task<IResult> MoveAsync(long id, MessagingRequest caller, HttpRequest request)
    {
        if (!long.TryParse(Inflection.Query(request, "folder_id"), out var folder))
            throw ApiErrors.ParameterMissing("folder_id");
        await caller.SmApi.MoveThreadAsync(id, folder, caller.Stopping);
        return Results.NoContent();
    }

    // Out of range goes on to the SM API, which refuses it with codes of its own (SM120, SM121, SM133).
    private static int Number(HttpRequest request, string name, int otherwise) =>
        int.TryParse(Inflection.Query(request, name), out var number) ? number : otherwise;

    private static Resource Present(SmThreadListItem thread, HttpRequest request) =>
        new(thread.ThreadId.ToString(), "message_threads", ThreadAttributes.Of(thread))
        {
            Links = new SelfLink(SelfAddress.Messaging(request, $"threads/{thread.ThreadId}")),
        };
}
