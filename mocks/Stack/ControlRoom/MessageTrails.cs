using System.Text.Json;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Personas;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>
/// Puts journals and ledgers side by side: each send of the first hop, the request it led to on the second, and what the ledger has of it.
/// Joined by sender and order, since a journal keeps no text: from the newest backwards, for what is read of each
/// begins at another send.
/// </summary>
internal static class MessageTrails
{
    private const int Shown = 20;

    private static readonly string[] Sends = ["message-create", "message-attach", "message-reply"];

    public static IReadOnlyList<MessageTrail> Of(JsonElement vistaJournal, JsonElement oracleHealthJournal, IEnumerable<LedgerEntry> ledgers)
    {
        var sends = Requests(vistaJournal).Where(request => Sends.Contains(request.Route));
        var relayed = Stacks(Requests(oracleHealthJournal).Where(request => request.Route == "outbox-send"), request => request.Patient);
        var books = Stacks(ledgers.OrderBy(entry => entry.AcceptedAt), entry => entry.Patient);
        return [.. sends.Reverse().Take(Shown).Select(send => Trail(send, relayed, books))];
    }

    private static MessageTrail Trail(Request send, Dictionary<long, Stack<Request>> relayed, Dictionary<long, Stack<LedgerEntry>> books)
    {
        var patient = send.Patient ?? -1;
        var accepted = send.Hop.Status is >= 200 and < 300 && books.TryGetValue(patient, out var entries) && entries.TryPop(out var entry) ? entry : null;
        var second = accepted?.Ehr == EhrName.OracleHealth && relayed.TryGetValue(patient, out var requests) && requests.TryPop(out var next) ? next.Hop : null;
        return new(send.At, Sender(patient), send.Route, send.Hop, second, accepted?.Ehr, accepted?.StationNumber, accepted?.Status, accepted?.Deliveries ?? 0);
    }

    private static string Sender(long patient) => patient < 0 ? "nobody" : PersonaReference.FromIndex(patient)?.ToString() ?? $"patient {patient}";

    private static IEnumerable<Request> Requests(JsonElement journal) =>
        from entry in journal.GetProperty("requests").EnumerateArray()
        let route = Text(entry, "route")
        where route is not null
        select new Request(
            entry.GetProperty("at").GetDateTimeOffset(),
            route,
            entry.TryGetProperty("patient", out var patient) && patient.ValueKind == JsonValueKind.Number ? patient.GetInt64() : null,
            new(entry.GetProperty("status").GetInt32(), entry.GetProperty("milliseconds").GetDouble()));

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Dictionary<long, Stack<T>> Stacks<T>(IEnumerable<T> items, Func<T, long?> patient) =>
        items.Where(item => patient(item) is not null).GroupBy(item => patient(item)!.Value).ToDictionary(group => group.Key, group => new Stack<T>(group));

    private sealed record Request(DateTimeOffset At, string Route, long? Patient, HopState Hop);
}
