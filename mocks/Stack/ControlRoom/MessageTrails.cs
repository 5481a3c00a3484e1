using System.Text.Json;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Personas;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>
/// Puts journals and ledgers side by side: each send of the first hop, the request it led to on the second, and what the ledger has of it.
/// Joined by sender and time, since a journal keeps no text: from the newest backwards, a send has what came after it began and no later
/// send has. One that was refused, here or on the second hop, leaves what is earlier to the earlier ones.
/// </summary>
internal static class MessageTrails
{
    private const int Shown = 20;

    // A journal takes durations from another clock than its times.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(5);

    private static readonly string[] Sends =
        ["message-create", "message-attach", "message-reply", "message-reply-attach", "message-renewal", "message-renewal-attach"];

    public static IReadOnlyList<MessageTrail> Of(JsonElement? vistaJournal, JsonElement? oracleHealthJournal, IEnumerable<LedgerEntry> ledgers)
    {
        var sends = Requests(vistaJournal).Where(request => Sends.Contains(request.Route));
        // A combined patient's send is told a new address first (301), and comes again.
        var relayed = Stacks(Requests(oracleHealthJournal).Where(request => request is { Route: "outbox-send", Hop.Status: not 301 }), request => request.Patient);
        var books = Stacks(ledgers.OrderBy(entry => entry.AcceptedAt), entry => entry.Patient);
        return [.. sends.Reverse().Take(Shown).Select(send => Trail(send, relayed, books))];
    }

    private static MessageTrail Trail(Request send, Dictionary<long, Stack<Request>> relayed, Dictionary<long, Stack<LedgerEntry>> books)
    {
        var patient = send.Patient ?? -1;
        var accepted = Since(send, books, entry => entry.AcceptedAt);
        var second = accepted?.Ehr == EhrName.Vista ? null : Since(send, relayed, request => request.Began)?.Hop;
        return new(send.At, Sender(patient), send.Route, send.Hop, second, accepted?.Ehr, accepted?.StationNumber, accepted?.Status, accepted?.Deliveries ?? 0);
    }

    // The newest of the sender's that is left and does not date from before the send.
    private static T? Since<T>(Request send, Dictionary<long, Stack<T>> of, Func<T, DateTimeOffset> at)
        where T : class =>
        of.TryGetValue(send.Patient ?? -1, out var left) && left.TryPeek(out var newest) && at(newest) + Slack >= send.Began ? left.Pop() : null;

    private static string Sender(long patient) => patient < 0 ? "nobody" : PersonaReference.FromIndex(patient)?.ToString() ?? $"patient {patient}";

    private static IEnumerable<Request> Requests(JsonElement? journal) => journal is null ? [] :
        from entry in journal.Value.GetProperty("requests").EnumerateArray()
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

    private sealed record Request(DateTimeOffset At, string Route, long? Patient, HopState Hop)
    {
        public DateTimeOffset Began => At - TimeSpan.FromMilliseconds(Hop.Milliseconds);
    }
}
