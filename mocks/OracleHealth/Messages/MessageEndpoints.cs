using System.Globalization;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.State;
using SecureMessaging.Mocks.OracleHealth.Wire;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>Reading and filing what lies in inboxes and outboxes.</summary>
internal sealed class MessageEndpoints(GenerationStore<PatientRecord> records, TimeProvider clock)
{
    private static readonly TimeSpan DefaultRange = TimeSpan.FromDays(90);
    private static readonly string[] Statuses = ["UNREAD", "OPEN", "OPENED", "ONHOLD", "DELETED"];

    public SimResponse Outbox(SimRequest request, long index) => List(request, index, inbox: false);

    public SimResponse Inbox(SimRequest request, long index) => List(request, index, inbox: true);

    public SimResponse OutboxById(SimRequest request, long index) => ById(request, index, inbox: false);

    public SimResponse InboxById(SimRequest request, long index) => ById(request, index, inbox: true);

    /// <summary>409 when an id carries a version that has passed.</summary>
    public SimResponse SetStatus(SimRequest request, long index)
    {
        var status = request.Text("status") == "OPEN" ? "OPENED" : request.Text("status");
        return !Statuses.Contains(status) ? SimResponse.Empty(400) : WithInbox(request, index, (record, found) =>
        {
            if (found.Any(each => each.Message.Version != each.Id.Version))
                return SimResponse.Empty(409);

            foreach (var (_, message) in found)
                record.Put(message with { Status = status, Version = message.Version + 1, UpdatedAt = clock.GetUtcNow() });
            return SimResponse.Empty(200);
        });
    }

    public SimResponse Delete(SimRequest request, long index) => WithInbox(request, index, (record, found) =>
    {
        foreach (var (_, message) in found)
            record.Remove(message.Number);
        return SimResponse.Empty(204);
    });

    private SimResponse WithInbox(SimRequest request, long index, Func<PatientRecord, IReadOnlyList<(MessageId Id, StoredMessage Message)>, SimResponse> work)
    {
        if (Ids(request) is not { } ids)
            return SimResponse.Empty(400);

        var record = records.Touch(index);
        lock (record)
        {
            var found = ids.Select(id => (Id: id, Message: record.Find(id.Number, inbox: true)!)).ToArray();
            return found.Any(each => each.Message is null) ? SimResponse.Empty(404) : work(record, found);
        }
    }

    private SimResponse ById(SimRequest request, long index, bool inbox)
    {
        if (Ids(request) is not { } ids)
            return SimResponse.Empty(400);

        var record = records.Touch(index);
        lock (record)
        {
            var found = ids.Select(id => record.Find(id.Number, inbox)).OfType<StoredMessage>().DistinctBy(message => message.Number).ToArray();
            var references = request.QueryText("loadReferences") == "true";
            return found.Length == 0
                ? SimResponse.Empty(404)
                : MillenniumJson.Of(new { messagesById = found.ToDictionary(message => message.Id, message => MessageView.Full(request, message, references)) });
        }
    }

    private SimResponse List(SimRequest request, long index, bool inbox)
    {
        var now = clock.GetUtcNow();
        if (Date(request, "beginDate", now - DefaultRange) is not { } begin || Date(request, "endDate", now) is not { } end)
            return SimResponse.Empty(400);

        var wanted = request.QueryText("statuses")?.Split(',');
        if (wanted?.Except(Statuses).Any() is true)
            return SimResponse.Empty(400);

        var types = request.QueryText("types")?.Split(',');
        if (types?.Except(inbox ? ["MESSAGE", "REMINDER"] : ["MESSAGE"]).Any() is true)
            return SimResponse.Empty(400);

        var record = records.Touch(index);
        lock (record)
        {
            var messages = record.In(inbox)
                .Where(message => message.CreatedAt >= begin && message.CreatedAt <= end)
                .Where(message => IsWanted(message.Status, wanted))
                .Where(_ => types is null || types.Contains("MESSAGE"))
                .Select(message => MessageView.Short(request, message));
            return MillenniumJson.Of(new { messages = messages.ToArray() });
        }
    }

    // A filter says OPEN for what a message calls OPENED.
    private static bool IsWanted(string status, string[]? wanted) =>
        wanted is null ? status != "DELETED" : wanted.Contains(status) || (status == "OPENED" && wanted.Contains("OPEN"));

    private static DateTimeOffset? Date(SimRequest request, string name, DateTimeOffset otherwise) =>
        request.QueryText(name) is not { } text ? otherwise
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date
        : null;

    private static MessageId[]? Ids(SimRequest request)
    {
        var ids = request.Text("ids").Split(',').Select(MessageId.Parse).ToArray();
        return ids.Any(id => id is null) ? null : [.. ids.Select(id => id!.Value)];
    }
}
