namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>A patient's inbox and outbox. Locked by who works on it.</summary>
internal sealed class PatientRecord
{
    private readonly Dictionary<long, StoredMessage> _messages = [];

    public void Put(StoredMessage message) => _messages[message.Number] = message;

    public void Remove(long number) => _messages.Remove(number);

    public StoredMessage? Find(long number, bool inbox) => _messages.TryGetValue(number, out var message) && message.IsInbox == inbox ? message : null;

    public StoredMessage? Find(long number) => _messages.GetValueOrDefault(number);

    public IReadOnlyList<StoredMessage> In(bool inbox) =>
    [
        .. _messages.Values.Where(message => message.IsInbox == inbox)
            .OrderByDescending(message => message.CreatedAt).ThenByDescending(message => message.Number),
    ];
}
