using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Access;
using SecureMessaging.Mocks.Host.Journal;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Host.Control;

/// <summary>The control API, <c>/__sim/*</c>: how testers, the load and the rehearsal steer a simulator and read its books.</summary>
internal sealed class ControlApi(ISimulator simulator, SimulatorEnvironment environment, string? token)
{
    private const string ControlPath = "/__sim";
    private const string AdminPath = "/__admin";

    private static readonly TimeSpan FarthestMove = TimeSpan.FromDays(3650);

    private readonly ControlGuard _guard = new(token);

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var isControl = context.Request.Path.StartsWithSegments(ControlPath, out var rest);
        if (!isControl && !context.Request.Path.StartsWithSegments(AdminPath))
        {
            await next(context);
        }
        else if (!_guard.Allows(context.Request))
        {
            await WriteAsync(context, new { error = $"This simulator's control API answers this machine by a name of its own, or whoever sends its token in {ControlGuard.Header}." }, 401);
        }
        else if (!isControl)
        {
            await next(context);
        }
        else
        {
            await AnswerAsync(context, rest.Value?.Trim('/') ?? "");
        }
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        try
        {
            var answer = await RouteAsync(context, path);
            await WriteAsync(context, answer ?? new { error = $"{context.Request.Method} /__sim/{path} is no control call." }, answer is null ? 404 : 200);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            await WriteAsync(context, new { error = e.Message }, 422);
        }
    }

    private async ValueTask<object?> RouteAsync(HttpContext context, string path) => (context.Request.Method, path) switch
    {
        ("GET", "health") => new { role = simulator.Role, now = environment.Clock.GetUtcNow() },
        ("POST", "reset") => await ResetAsync(context),
        ("GET", "clock") => Clock(),
        ("POST", "clock") => await AdvanceAsync(context),
        ("GET", "faults") => Faults(),
        ("PUT", "faults") => await PutFaultsAsync(context),
        ("GET", "latency") => environment.Latency.Profile,
        ("PUT", "latency") => await PutLatencyAsync(context),
        ("GET", "profiles") => NamedProfile.All,
        ("GET", "requests") => Requests(context),
        ("GET", "ledger") => Ledger(context),
        ("GET", "metrics") => Metrics(),
        ("GET", _) when path.StartsWith("patients/", StringComparison.Ordinal) => simulator.Describe(simulator.Resolve(path["patients/".Length..])),
        _ => null,
    };

    private async ValueTask<object> ResetAsync(HttpContext context)
    {
        var document = (await RequestBody.ReadAsync(context)) is { IsEmpty: false } body
            ? JsonSerializer.Deserialize<ResetDocument>(body.Span, ControlJson.Options) ?? new ResetDocument()
            : new ResetDocument();
        long? patient = document.Patient is { } given ? simulator.Resolve(given.ToString()) : null;
        await simulator.ResetAsync(patient, context.RequestAborted);
        simulator.Ledger.Clear(patient);
        if (patient is null)
        {
            environment.Clock.Reset();
            environment.Faults.Replace([]);
            environment.Latency.Replace(LatencyProfile.None);
            environment.Journal.Clear();
            environment.Counters.Clear();
        }

        return new { reset = patient is null ? "all" : $"{patient}" };
    }

    private object Clock() => new { now = environment.Clock.GetUtcNow(), offset = environment.Clock.Offset };

    private async ValueTask<object> AdvanceAsync(HttpContext context)
    {
        var by = (await ReadAsync<ClockDocument>(context)).Advance;
        if (by < TimeSpan.Zero || by > FarthestMove)
            throw new FormatException("The clock only moves forward, ten years at most; POST /__sim/reset sets it back.");

        environment.Clock.Advance(by);
        return Clock();
    }

    private object Faults() => new
    {
        faults = environment.Faults.Rules.Select(rule => rule.Order),
        fired = environment.Faults.Rules.Select(rule => rule.Fired),
        available = environment.Faults.Kinds.Select(kind => new { kind.Name, kind.Summary }),
    };

    private async ValueTask<object> PutFaultsAsync(HttpContext context)
    {
        switch (await ReadAsync<FaultsDocument>(context))
        {
            case { Profile: { } name, Faults: null }:
                NamedProfile.Find(name).Apply(simulator.Role, environment);
                break;
            case { Profile: null, Faults: { } orders }:
                environment.Faults.Replace(orders);
                break;
            default:
                throw new FormatException("Give either a list 'faults' (may be empty) or a 'profile'.");
        }

        return Faults();
    }

    private async ValueTask<object> PutLatencyAsync(HttpContext context)
    {
        environment.Latency.Replace(await ReadAsync<LatencyProfile>(context));
        return environment.Latency.Profile;
    }

    private JournalPage Requests(HttpContext context)
    {
        var query = context.Request.Query;
        long? patient = query["patient"].ToString() is { Length: > 0 } given ? simulator.Resolve(given) : null;
        var route = query["route"].ToString();
        return environment.Journal.Read(
            Number(query, "since", 0),
            entry => (patient is null || entry.Patient == patient) && (route.Length == 0 || entry.Route == route),
            (int)Math.Min(Number(query, "limit", 1_000), 10_000));
    }

    private LedgerPage Ledger(HttpContext context)
    {
        var query = context.Request.Query;
        var key = query["key"].ToString().Trim('[', ']');
        long? patient = query["patient"].ToString() is { Length: > 0 } given ? simulator.Resolve(given) : null;
        var inFlight = (int)simulator.InFlight; // before the book: what lands in between is in both, never in neither
        var page = simulator.Ledger.Read(Number(query, "since", 0), key.Length == 0 ? null : $"[{key}]", patient);
        return page with { Pending = page.Pending + inFlight, InFlight = inFlight };
    }

    private object Metrics() => new
    {
        requests = environment.Counters.Snapshot(),
        ledger = simulator.Ledger.Totals(),
        gauges = simulator.Gauges(),
        faults = environment.Faults.Rules.Select(rule => new { rule.Order.Fault, rule.Fired }),
    };

    private static long Number(IQueryCollection query, string name, long otherwise) =>
        query[name].ToString() is not { Length: > 0 } text ? otherwise
        : long.TryParse(text, out var number) && number >= 0 ? number
        : throw new FormatException($"'{name}' must be a whole number, but was '{text}'.");

    private static async ValueTask<T> ReadAsync<T>(HttpContext context) =>
        await JsonSerializer.DeserializeAsync<T>(context.Request.Body, ControlJson.Options, context.RequestAborted)
        ?? throw new FormatException("A JSON object is wanted, not null.");

    private static Task WriteAsync(HttpContext context, object answer, int status)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(answer, ControlJson.Options, context.RequestAborted);
    }
}
