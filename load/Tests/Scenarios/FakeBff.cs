using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>As much of the BFF as the load calls, on a free loopback port; it remembers what it was asked and refuses what it is told to.</summary>
public sealed class FakeBff : IAsyncDisposable
{
    private const string Csrf = "X-CSRF-Token";
    private readonly WebApplication _app;
    private readonly SyntheticPopulation _population;

    public FakeBff(SyntheticPopulation population)
    {
        _population = population;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<JsonOptions>(json => json.SerializerOptions.PropertyNamingPolicy = null);
        _app = builder.Build();
        _app.MapPost("/__harness/sign-in", SignIn);
        _app.MapGet("/v0/feature_toggles", Toggles);
        _app.MapGet("/my_health/v1/messaging/allrecipients", Recipients);
        _app.MapPost("/my_health/v1/messaging/folders/-1/search", context => AnswerAsync(context, "search", 200, new { data = Array.Empty<object>() }));
        _app.MapPost("/my_health/v1/messaging/message_drafts", context => AnswerAsync(context, "draft", 201, Message(7)));
        _app.MapPut("/my_health/v1/messaging/message_drafts/{id}", context => AnswerAsync(context, "draft-update", 204, null));
        _app.MapPost("/my_health/v1/messaging/messages", context => AnswerAsync(context, "send", 200, Message(8)));
    }

    public Uri Url => new(_app.Urls.Single());

    /// <summary>Requests by name, with query and body.</summary>
    public ConcurrentQueue<(string Name, string Query, JsonElement Body)> Requests { get; } = new();

    /// <summary>Names of requests to answer with an error, and its code.</summary>
    public Dictionary<string, string> Refusals { get; } = [];

    /// <summary>Names of requests to answer with this text instead.</summary>
    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>Names of requests never to answer.</summary>
    public HashSet<string> Silences { get; } = [];

    public IReadOnlyList<Feature> Features { get; init; } = [];

    public Task StartAsync(CancellationToken cancellationToken) => _app.StartAsync(cancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public JsonElement[] Bodies(string name) => [.. Requests.Where(request => request.Name == name).Select(request => request.Body)];

    private static object Message(int id) => new { data = new { id = $"{id}", type = "messages", attributes = new { messageId = id } } };

    private async Task SignIn(HttpContext context)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        context.Response.Headers.SetCookie = $"harness_session={body.GetProperty("patient").GetInt64()}; Path=/; HttpOnly; SameSite=Lax";
        context.Response.Headers[Csrf] = "token";
        await context.Response.WriteAsJsonAsync(new { });
    }

    private Task Toggles(HttpContext context)
    {
        var actor = _population.Veteran(Patient(context)).ActorId;
        var features = Features.Select(feature => new { name = feature.Name, value = feature.IsEnabled(actor) });
        return AnswerAsync(context, "toggles", 200, new { data = new { type = "feature_toggles", features } });
    }

    private Task Recipients(HttpContext context)
    {
        var teams = _population.Veteran(Patient(context)).Associations.Select(association => new
        {
            attributes = new
            {
                triageTeamId = association.Team.Id,
                stationNumber = association.Team.Facility.StationNumber,
                ohTriageGroup = association.Team.Ehr == Ehr.OracleHealth,
                blockedStatus = association.Blocked,
            },
        });
        return AnswerAsync(context, "recipients", 200, new { data = teams });
    }

    private async Task AnswerAsync(HttpContext context, string name, int status, object? answer)
    {
        var body = context.Request.HasJsonContentType() ? await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body) : default;
        Requests.Enqueue((name, context.Request.QueryString.Value!, body));
        if (Silences.Contains(name))
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        var forged = !HttpMethods.IsGet(context.Request.Method) && context.Request.Headers[Csrf] != "token";
        var refusal = forged ? "403" : Refusals.GetValueOrDefault(name);
        context.Response.StatusCode = forged ? 403 : refusal is null ? status : 400;
        if (refusal is not null)
            await context.Response.WriteAsJsonAsync(new { errors = new[] { new { title = "Operation failed", code = refusal, status = "400" } } });
        else if (Answers.TryGetValue(name, out var text))
            await context.Response.WriteAsync(text);
        else if (answer is not null)
            await context.Response.WriteAsJsonAsync(answer);
    }

    // Who has no session yet asks whether anybody is there.
    private static long Patient(HttpContext context) => long.Parse(context.Request.Cookies["harness_session"] ?? "0");
}
