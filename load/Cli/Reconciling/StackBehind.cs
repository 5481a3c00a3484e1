using System.Text.Json;
using SecureMessaging.Population;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Cli.Reconciling;

/// <summary>The stack behind the BFF that is loaded, by its ready file.</summary>
internal static class StackBehind
{
    /// <summary>Reads the file and asks the stack, before a run of hours counts on it.</summary>
    /// <param name="readyFile">What the stack wrote.</param>
    /// <param name="bff">The BFF that is loaded.</param>
    /// <param name="allow">Refuses an address that nobody named.</param>
    /// <param name="population">Who lives in it.</param>
    /// <param name="slowed">Whether its simulators are to be made slow, which is done on this machine alone.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="UsageException">There is no file, it is of another stack, its hosts may not be asked, or nothing answers there.</exception>
    public static async Task<StackTarget> OpenAsync(
        FileInfo readyFile, Uri bff, Action<Uri> allow, SyntheticPopulation population, bool slowed, CancellationToken cancellationToken)
    {
        var addresses = await ReadAsync(readyFile, cancellationToken);
        if (addresses is not { Bff: { } itsBff, Vista: { } vista, OracleHealth: { } oracleHealth })
            throw new UsageException($"--stack: {readyFile} names no BFF and two simulators; start the stack with all its roles");
        if (!IsSame(itsBff, bff))
            throw new UsageException($"--stack: {readyFile} is of the BFF at {itsBff}, and --bff loads {bff}: what one is told would be compared with what the other delivered");
        // All of them are asked, and shown the control token: a file may name any host.
        foreach (var asked in new[] { itsBff, vista, oracleHealth })
            allow(asked);
        if (slowed && !(vista.IsLoopback && oracleHealth.IsLoopback))
            throw new UsageException("--stack: only the simulators of a stack on this machine can be made slow; leave --stack out for a burst of users instead");

        var stack = new StackTarget(addresses, population, ControlToken.FromEnvironment());
        try
        {
            await stack.PendingAsync(cancellationToken);
            return stack;
        }
        catch (Exception silent) when (silent is HttpRequestException or JsonException or InvalidDataException)
        {
            stack.Dispose();
            throw new UsageException($"--stack: the ledgers of {readyFile} cannot be read ({silent.Message}); is it of a stack that runs no more?", silent);
        }
    }

    // "localhost" and 127.0.0.1 are one machine.
    private static bool IsSame(Uri one, Uri other) => one.IsLoopback && other.IsLoopback
        ? (one.Scheme, one.Port) == (other.Scheme, other.Port)
        : Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static async Task<StackAddresses> ReadAsync(FileInfo readyFile, CancellationToken cancellationToken)
    {
        try
        {
            return await StackAddresses.ReadAsync(readyFile.FullName, cancellationToken);
        }
        catch (Exception unread) when (unread is IOException or JsonException or InvalidDataException)
        {
            throw new UsageException($"--stack: there is no ready file {readyFile.FullName} to read ({unread.Message.ReplaceLineEndings(" ")}); it is what mocks/Stack writes with --ready-file", unread);
        }
    }
}
