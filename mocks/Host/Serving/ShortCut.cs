using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Journal;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>
/// Stands before WireMock and serves the route table at Kestrel's speed while no tester has touched the mappings; otherwise lets
/// WireMock choose. Keeps the journal for both.
/// </summary>
internal sealed class ShortCut(ISimulator simulator, SimulatorEnvironment environment, Responder responder, WireMockCallback wireMock, MappingWatch watch)
{
    private const string AdminPath = "/__admin";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(AdminPath))
        {
            await next(context);
            watch.Recheck();
            return;
        }

        var number = environment.Journal.NextNumber();
        var started = environment.Real.GetTimestamp();
        var request = await ReadAsync(context);
        try
        {
            await ServeAsync(context, request, next);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: nobody is left to answer.
        }

        Note(context, request, number, environment.Real.GetElapsedTime(started));
    }

    private async Task ServeAsync(HttpContext context, SimRequest? request, RequestDelegate next)
    {
        if (request is null)
        {
            await next(context);
        }
        else if (!watch.OursAlone)
        {
            wireMock.Pass(context, request);
            context.Request.Body = new MemoryStream(request.Body.ToArray());
            await next(context);
        }
        else if (await responder.AnswerAsync(context, request) is { } answer)
        {
            await SimResponseWriter.WriteAsync(answer, context);
        }
    }

    private async ValueTask<SimRequest?> ReadAsync(HttpContext context) =>
        simulator.Routes.Find(context.Request.Method, context.Request.Path.Value ?? "") is { } match
            ? new SimRequest(match, context.Request.Headers, context.Request.Query, await RequestBody.ReadAsync(context))
            {
                Authority = (context.Request.Scheme, context.Request.Host.Value ?? "localhost"),
            }
            : null;

    private void Note(HttpContext context, SimRequest? request, long number, TimeSpan took)
    {
        var status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode;
        environment.Counters.Count(request?.Route.Name ?? "unmatched", status);
        environment.Journal.Add(new JournalEntry(
            number,
            environment.Clock.GetUtcNow(),
            context.Request.Method,
            context.Request.Path.Value ?? "",
            request is { Route.HasSecretQuery: true } ? null : context.Request.QueryString.Value,
            request?.Route.Name,
            request?.Caller.Patient,
            status,
            took.TotalMilliseconds,
            watch.OursAlone && request is not null ? "short-cut" : "wiremock",
            request?.Header("Cerner-Correlation-Id")));
    }
}
