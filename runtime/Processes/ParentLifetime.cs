namespace SecureMessaging.Runtime.Processes;

/// <summary>
/// The child's half of "children end with their parent": the parent holds the child's standard input open, and the operating system
/// closes it however the parent ends, kill -9 included.
/// </summary>
public static class ParentLifetime
{
    /// <summary>A token that is cancelled when standard input ends, or when the given one is.</summary>
    public static CancellationTokenSource LinkToStandardInput(CancellationToken cancellationToken)
    {
        var lifetime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // A thread of its own: reads of standard input cannot be cancelled.
        var watch = new Thread(() => Watch(lifetime)) { IsBackground = true, Name = "parent-lifetime" };
        watch.Start();
        return lifetime;
    }

    private static void Watch(CancellationTokenSource lifetime)
    {
        using var input = Console.OpenStandardInput();
        Span<byte> ignored = stackalloc byte[64];
        while (input.Read(ignored) > 0)
        {
        }

        try
        {
            lifetime.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The child ended by itself first.
        }
    }
}
