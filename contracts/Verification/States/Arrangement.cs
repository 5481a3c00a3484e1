namespace SecureMessaging.Contracts.Verification.States;

/// <summary>What came of arranging an interaction's states. Disposing of it takes back what others would notice.</summary>
public sealed class Arrangement : IAsyncDisposable
{
    private readonly Stack<Func<Task>> _undo = new();

    /// <summary>Why the interaction cannot be verified here, or null. It is then skipped, and never counted as passed.</summary>
    public string? SkipReason { get; private set; }

    /// <summary>What the provider made of the states: ids and tokens that take the place of the pact's examples.</summary>
    public Dictionary<string, object> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>What the transport adds to a request and no pact holds, such as a session cookie.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An interaction that cannot be verified here.</summary>
    public static Arrangement Skipped(string reason) => new() { SkipReason = reason };

    /// <summary>Something to take back afterwards.</summary>
    public void UndoBy(Func<Task> action) => _undo.Push(action);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (_undo.TryPop(out var action))
        {
            await action();
        }
    }
}
