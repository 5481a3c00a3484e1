using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Randomness;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.State;
using SecureMessaging.Mocks.OracleHealth.Faults;
using SecureMessaging.Mocks.OracleHealth.Pools;
using SecureMessaging.Mocks.OracleHealth.Wire;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>A send: checked, stored, accepted with 201 and <c>Location</c>, and delivered to its pools a while later.</summary>
internal sealed class OutboxSend(
    GenerationStore<PatientRecord> records, PoolCatalogue pools, PoolEndpoints access, DeliveryLedger ledger, FaultSet faults, FilingTime filing, TimeProvider clock, ulong seed)
{
    /// <summary>Route name under which faults of the filing are filtered.</summary>
    public const string Filing = "oracle-health-filing";

    // The order of the recorded 54282597705; made-up numbers all the same.
    private const long FirstNumber = 54_000_000_000;

    private readonly SeededDraws _draws = new(seed);
    private long _last = FirstNumber;

    public SimResponse Send(SimRequest request, long index)
    {
        if (PostedText.Utf8(request) is not { } utf8)
            return SimResponse.Empty(415);
        if (SendRequest.Parse(utf8.Span) is not { } posted)
            return SimResponse.Empty(400);

        var record = records.Touch(index);
        lock (record)
        {
            if (SendRules.Broken(posted, request.Number("patient"), id => Readable(record, id), (type, id) => CanReceive(request, type, id)) is not null)
                return SimResponse.Empty(400);

            var scope = faults.Scope(Filing, request.Caller, EhrName.OracleHealth);
            var message = Store(record, posted, scope);
            foreach (var receiver in message.Receivers.Where(receiver => receiver.Type == "POOL"))
                Accept(message, receiver.ReceiverId!.Value, index, scope);
            return SimResponse.Empty(201).With("Location", MessageView.Url(request, message));
        }
    }

    private StoredMessage Store(PatientRecord record, SendRequest posted, FaultScope scope)
    {
        var narrow = faults.Strike<NarrowedText>(scope, _ => NarrowedText.Concerns(posted)) is not null;
        var now = clock.GetUtcNow();
        var message = new StoredMessage
        {
            Number = Interlocked.Increment(ref _last),
            IsInbox = false,
            Subject = MillenniumText.Stored(posted.Subject!, narrow),
            SenderId = posted.PatientId!.Value,
            CreatedAt = now,
            UpdatedAt = now,
            Priority = posted.Priority ?? "ROUTINE",
            Text = posted.Text is null ? null : MillenniumText.Stored(posted.Text, narrow),
            FormatType = posted.FormatType,
            PreviousMessageId = posted.PreviousMessageId,
            Receivers = [.. Receivers(posted)],
            Attachments = [.. (posted.Attachments ?? []).Select(file => new StoredAttachment(file!.Name!, file.MediaIdentifier!, file.MediaVersion!.Value))],
        };
        record.Put(message);
        foreach (var absent in message.Receivers.Where(receiver => receiver is { Type: "PERSONNEL" } && IsAway(receiver.ReceiverId!.Value)))
            record.Put(OutOfOffice(message, absent.ReceiverId!.Value, now));
        return message;
    }

    // Entered under MHV's team id, so that it can be compared with what clients addressed.
    private void Accept(StoredMessage message, long pool, long index, FaultScope scope)
    {
        var team = pools.Find(pool)!;
        var plan = new DeliveryPlan(message.CreatedAt + filing.At(_draws.For((ulong)pool)), team.Id);
        var entry = new LedgerEntry(0, MessageTag.Find(message.Text), index, message.Number, team.Id, team.Facility.StationNumber, EhrName.OracleHealth, message.CreatedAt);
        ledger.Accept(entry, faults.Changed(plan, scope, new DeliveryCase(pool, message.Attachments.Count > 0)));
    }

    private StoredMessage OutOfOffice(StoredMessage message, long personnel, DateTimeOffset now) => new()
    {
        Number = Interlocked.Increment(ref _last),
        IsInbox = true,
        Status = "UNREAD",
        Subject = $"Out of office: {message.Subject}"[..Math.Min(255, message.Subject.Length + 15)],
        SenderId = personnel,
        CreatedAt = now,
        UpdatedAt = now,
        Text = "Synthetic out-of-office notice.",
        PreviousMessageId = message.Id,
    };

    private bool CanReceive(SimRequest request, string type, long id) => type == "POOL" ? access.CanReceive(request, id) : PoolEndpoints.IsPersonnel(id);

    private static bool Readable(PatientRecord record, string id) => MessageId.Parse(id) is { } parsed && record.Find(parsed.Number) is not null;

    private static IEnumerable<StoredReceiver> Receivers(SendRequest posted) =>
        (posted.Receivers ?? []).Concat(posted.CcReceivers ?? [])
            .Select(receiver => new StoredReceiver(receiver!.ReceiverId, receiver.Type!, receiver.Email?.Address));

    // One in ten of the synthetic personnel is always away.
    private static bool IsAway(long personnel) => personnel % 10 == 7;
}
