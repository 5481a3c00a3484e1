using SecureMessaging.Mocks.Host.State;

namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>Mailboxes in memory. Which are forgotten when: <see cref="GenerationStore{T}"/>. Ledgers keep their counts all the same.</summary>
public sealed class MailboxStore(Func<long, Mailbox> make, int generation = 10_000) : IMailboxStore
{
    private readonly GenerationStore<Mailbox> _mailboxes = new(make, generation);

    public long Count => _mailboxes.Count;

    public long Evicted => _mailboxes.Evicted;

    public ValueTask<T> UseAsync<T>(long patient, Func<Mailbox, T> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        cancellationToken.ThrowIfCancellationRequested();
        var mailbox = _mailboxes.Touch(patient);
        lock (mailbox)
            return new(work(mailbox));
    }

    public ValueTask<T?> PeekAsync<T>(long patient, Func<Mailbox, T> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (_mailboxes.Peek(patient) is not { } mailbox)
            return new((T?)null);

        lock (mailbox)
            return new(read(mailbox));
    }

    public ValueTask ResetAsync(long? patient, CancellationToken cancellationToken)
    {
        _mailboxes.Clear(patient);
        return ValueTask.CompletedTask;
    }
}
