using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Telemetry;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>Takes the pages' analytics in place of Datadog RUM and Google. Counts all, keeps the latest.</summary>
internal sealed class AnalyticsCollector(BffMetrics metrics)
{
    private const int Kept = 10_000;
    private const int MostNames = 1_000;
    private const int LongestName = 200;
    private const int LargestEvent = 4 * 1024;
    private const string OtherNames = "(other)";

    private readonly Lock _lock = new();
    private readonly Queue<AnalyticsEvent> _latest = new();
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private long _total;

    public async Task<IResult> CollectAsync(HttpRequest request)
    {
        // A page of another site can send here what needs no asking first: text and forms.
        if (request.Headers["Sec-Fetch-Site"] == "cross-site")
            throw ApiErrors.Forbidden("What happens on another site is not counted here.");
        if (!request.HasJsonContentType())
            throw ApiErrors.Of(415, "Unsupported media type", "Send application/json.");

        foreach (var happened in await ReadAsync(request))
            Collect(happened);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    public IResult Read()
    {
        lock (_lock)
            return Results.Json(new { total = _total, kept = _latest.Count, counts = new SortedDictionary<string, long>(_counts, StringComparer.Ordinal) });
    }

    public IResult Latest(string? name)
    {
        lock (_lock)
            return Results.Json(_latest.Where(happened => name is null || happened.Name == name).ToArray(), JsonSerializerOptions.Web);
    }

    private static async Task<IReadOnlyList<AnalyticsEvent>> ReadAsync(HttpRequest request)
    {
        var body = await Parameters.ReadBodyAsync(request);
        try
        {
            var elements = JsonSerializer.Deserialize<JsonElement[]>(body.Span) ?? [];
            if (elements.Any(element => element.GetRawText().Length > LargestEvent))
                throw Wrong();

            var events = elements.Select(element => element.Deserialize<AnalyticsEvent>(JsonSerializerOptions.Web)).ToArray();
            return events.All(happened => happened?.Name is { Length: > 0 and <= LongestName }) ? events.OfType<AnalyticsEvent>().ToArray() : throw Wrong();
        }
        catch (JsonException)
        {
            throw Wrong();
        }
    }

    private void Collect(AnalyticsEvent happened)
    {
        if (DashboardClicks.Find(happened.Name) is { } metric)
            metrics.Click(metric);
        lock (_lock)
        {
            _total++;
            var name = _counts.ContainsKey(happened.Name) || _counts.Count < MostNames ? happened.Name : OtherNames;
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
            _latest.Enqueue(happened);
            if (_latest.Count > Kept)
                _latest.Dequeue();
        }
    }

    private static ApiErrorException Wrong() =>
        ApiErrors.BadRequest("Analytics are a JSON array of {\"name\", \"at\", \"attributes\"}; a name has 1 to 200 characters, an event 4,096 at most.");
}
