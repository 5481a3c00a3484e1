namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>Where mailboxes are kept. Asynchronous, though this one is in memory, so that another need not be (design §4.9).</summary>
public interface IMailboxStore
{
    /// <summary>How many are held.</summary>
    long Count { get; }

    /// <summary>How many were forgotten to make room.</summary>
    long Evicted { get; }

    /// <summary>Lets one request at a time work on a patient's mailbox; an untouched one is made from the patient.</summary>
    ValueTask<T> UseAsync<T>(long patient, Func<Mailbox, T> work, CancellationToken cancellationToken);

    /// <summary>Reads a mailbox only when the patient has one already.</summary>
    ValueTask<T?> PeekAsync<T>(long patient, Func<Mailbox, T> read, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Forgets all, or one patient's.</summary>
    ValueTask ResetAsync(long? patient, CancellationToken cancellationToken);
}
