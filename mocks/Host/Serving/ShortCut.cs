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

        var started = environment.Real.GetTimestamp();
        var match = simulator.Routes.Find(context.Request.Method, path.Value ?? "");
        SimRequest? request = null;
        try
        {
            request = match is null ? null : await ReadAsync(context, match);
            await ServeAsync(context, request, next);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: nobody is left to answer.
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode;
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            throw;
        }
        finally
        {
            Note(context, match?.Route, request?.Caller.Patient, environment.Real.GetElapsedTime(started));
        }
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

    private static async ValueTask<SimRequest> ReadAsync(HttpContext context, RouteMatch match) =>
        new(match, context.Request.Headers, context.Request.Query, await RequestBody.ReadAsync(context))
        {
            Authority = (context.Request.Scheme, context.Request.Host.Value ?? "localhost"),
        };

    private void Note(HttpContext context, Route? route, long? patient, TimeSpan took)
    {
        var status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode;
        environment.Counters.Count(route?.Name ?? "unmatched", status);
        environment.Journal.Add(new JournalEntry(
            0,
            environment.Clock.GetUtcNow(),
            context.Request.Method,
            context.Request.Path.Value ?? "",
            route is { HasSecretQuery: true } ? null : context.Request.QueryString.Value,
            route?.Name,
            patient,
            status,
            took.TotalMilliseconds,
            watch.OursAlone && route is not null ? "short-cut" : "wiremock",
            context.Request.Headers["Cerner-Correlation-Id"] is [{ Length: > 0 } correlation, ..] ? correlation : null));
    }
}
