using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Processes;

/// <summary>Waits for the file by which a stack says that all its roles serve.</summary>
public static class ReadyFile
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns as soon as the file is there.</summary>
    /// <param name="path">The file; it appears whole or not at all.</param>
    /// <param name="limit">How long to wait.</param>
    /// <param name="ended">What the process said last if it has ended, or null while it runs.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="UsageException">The process ended, or the limit passed; the line says which.</exception>
    public static async Task WaitAsync(string path, TimeSpan limit, Func<CancellationToken, Task<string?>> ended, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ended);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        while (!File.Exists(path))
        {
            if (await ended(cancellationToken) is { } lastWords)
                throw new UsageException($"The stack did not start: {lastWords}");
            if (time.GetElapsedTime(started) > limit)
                throw new UsageException($"The stack did not serve within {limit.TotalSeconds:0} s: is the machine busy with something else? Try again when it is not.");

            await Task.Delay(Poll, time, cancellationToken);
        }
    }
}
