using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Stack.ControlRoom.Requests;
using SecureMessaging.Mocks.Web;
using SecureMessaging.Population;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>The control room of a stack: a page, what it shows, and what it lets one do.</summary>
internal sealed class ControlRoomEndpoints(
    StackTarget target, StackReader stack, StackWatch watch, ControlRoomView view, ControlRoomAccess access, RehearsalRun rehearsal, HttpClient http)
{
    public const string Path = "/control";

    private static readonly TimeSpan FarthestMove = TimeSpan.FromDays(365);

    public void Map(WebApplication application, PageShell page)
    {
        application.MapGet(Path, context => page.WriteAsync(context, StatusCodes.Status200OK));
        application.MapGet($"{Path}/as/{{persona}}", context => page.WriteAsync(context, StatusCodes.Status200OK));
        application.MapPost($"{Path}/api/unlock", Unlock);
        application.MapPost($"{Path}/api/enter", EnterAsync);

        var room = application.MapGroup($"{Path}/api").AddEndpointFilter(AdmitAsync);
        room.MapGet("state", (HttpRequest request, CancellationToken cancellationToken) => view.ReadAsync(request, cancellationToken));
        room.MapPost("toggles/{name}/percentage", SetPercentageAsync);
        room.MapPost("toggles/{name}/gate", SetGateAsync);
        room.MapPost("toggles/{name}/allow", AllowAsync);
        room.MapDelete("toggles/{name}/allow/{persona}", DisallowAsync);
        room.MapPost("weather", SetWeatherAsync);
        room.MapPost("faults", OrderFaultAsync);
        room.MapDelete("faults", (CancellationToken cancellationToken) => DoneAsync(target.ClearAsync(cancellationToken)));
        room.MapPost("clock", MoveClockAsync);
        room.MapPost("rehearsal", StartRehearsal);
        room.MapDelete("rehearsal", StopRehearsal);
        room.MapGet("rehearsal/report", ShowReport);
    }

    // Refusals in one line each, as on a console.
    private async ValueTask<object?> AdmitAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!access.Allows(context.HttpContext.Request))
            return Refusal(StatusCodes.Status403Forbidden, access.IsLocked ? "The control token is needed." : "The control room answers this machine alone.");

        try
        {
            return await next(context);
        }
        catch (Exception refused) when (refused is UsageException or PercentageOutOfRangeException or UnknownVeteranException or HttpRequestException)
        {
            return Refusal(StatusCodes.Status422UnprocessableEntity, refused.Message);
        }
        finally
        {
            if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
                watch.Forget();
        }
    }

    private IResult Unlock(HttpResponse response, UnlockRequest request) =>
        access.Unlock(response, request.Token) ? Results.NoContent() : Refusal(StatusCodes.Status403Forbidden, "That is not the control token.");

    // The BFF's own door, opened with the token that this role knows.
    private async Task<IResult> EnterAsync(HttpContext context, EnterRequest request, CancellationToken cancellationToken)
    {
        if (!access.MayEnter(context.Request, request.Persona, request.Pass))
            return Refusal(StatusCodes.Status403Forbidden, "This window has no pass any more: open it anew from the control room.");

        using var answer = await http.PostAsJsonAsync(new Uri(target.Bff, "/__harness/sign-in"), new { persona = request.Persona }, cancellationToken);
        if (!answer.IsSuccessStatusCode)
            return Refusal(StatusCodes.Status422UnprocessableEntity, $"{request.Persona} could not be signed in ({(int)answer.StatusCode}).");

        context.Response.Headers.SetCookie = new([.. answer.Headers.GetValues("Set-Cookie")]);
        return Results.NoContent();
    }

    private Task<IResult> SetPercentageAsync(string name, PercentageRequest request, CancellationToken cancellationToken) =>
        DoneAsync(target.SetPercentageOfActorsAsync(Ramped(name), Percentage.Parse(request.Percentage), cancellationToken));

    private Task<IResult> SetGateAsync(string name, GateRequest request, CancellationToken cancellationToken) => DoneAsync(request.Gate switch
    {
        "on" => target.EnableAsync(Ramped(name), cancellationToken),
        "off" => target.DisableAsync(Ramped(name), cancellationToken),
        "clear" => ((IToggleControl)target).ClearAsync(Ramped(name), cancellationToken),
        _ => throw new UsageException($"There is no gate '{request.Gate}': on, off or clear."),
    });

    private Task<IResult> AllowAsync(string name, AllowRequest request, CancellationToken cancellationToken) =>
        DoneAsync(target.AllowAsync(Ramped(name), target.Population.Find(request.Persona).Email, cancellationToken));

    private Task<IResult> DisallowAsync(string name, string persona, CancellationToken cancellationToken) =>
        DoneAsync(target.DisallowAsync(Ramped(name), target.Population.Find(persona).Email, cancellationToken));

    private async Task<IResult> SetWeatherAsync(WeatherRequest request, CancellationToken cancellationToken)
    {
        var profile = JsonSerializer.Serialize(new { profile = request.Profile });
        foreach (var simulator in StackReader.Simulators)
            await OrderAsync(simulator, profile, cancellationToken);
        return Results.NoContent();
    }

    private async Task<IResult> OrderFaultAsync(FaultRequest request, CancellationToken cancellationToken)
    {
        var orders = (await view.OrdersAsync(request.Simulator, cancellationToken)).Append(await view.OrderAsync(request, cancellationToken));
        return await DoneAsync(OrderAsync(request.Simulator, $$"""{"faults":[{{string.Join(',', orders)}}]}""", cancellationToken));
    }

    // What a simulator refuses it refuses in words for people.
    private async Task OrderAsync(string simulator, string faults, CancellationToken cancellationToken)
    {
        using var content = new StringContent(faults, Encoding.UTF8, "application/json");
        using var answer = await http.PutAsync(new Uri(stack.Where[simulator], "/__sim/faults"), content, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
            throw new UsageException((await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("error").GetString()!);

        answer.EnsureSuccessStatusCode();
    }

    private async Task<IResult> MoveClockAsync(ClockRequest request, CancellationToken cancellationToken)
    {
        if (!(request.Seconds > 0 && request.Seconds <= FarthestMove.TotalSeconds))
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"The clocks move forward, and by {FarthestMove.TotalDays:0} days at most."));

        return await DoneAsync(target.AdvanceAsync(TimeSpan.FromSeconds(request.Seconds), cancellationToken));
    }

    private IResult StartRehearsal(RehearsalRequest request)
    {
        rehearsal.Start(request.Profile);
        return Results.NoContent();
    }

    private IResult StopRehearsal()
    {
        rehearsal.Stop();
        return Results.NoContent();
    }

    // The report brings its own scripts along: a sandbox keeps them from everything that is served here.
    private IResult ShowReport(HttpResponse response)
    {
        if (rehearsal.Report is not { } report)
            return Results.NotFound();

        response.Headers.ContentSecurityPolicy = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
        return Results.File(report, "text/html; charset=utf-8");
    }

    private static string Ramped(string name) =>
        SecureMessagingToggles.Ramped.Contains(name) ? name : throw new UsageException($"'{name}' is not a toggle of this release.");

    private static async Task<IResult> DoneAsync(Task work)
    {
        await work;
        return Results.NoContent();
    }

    private static IResult Refusal(int status, string message) => Results.Json(new { error = message }, statusCode: status);
}
