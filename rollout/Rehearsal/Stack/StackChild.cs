using System.Globalization;
using SecureMessaging.Runtime.Processes;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Stack;

/// <summary>The stack as a child of the rehearsal's own executable, on free loopback ports.</summary>
public sealed class StackChild : IAsyncDisposable
{
    /// <summary>The hidden verb that <c>rollout/Cli</c> answers by running the stack until its standard input closes.</summary>
    public const string Verb = "stack";

    // One that cannot start says so by itself, and at once.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);

    private readonly ChildProcess _process;

    private StackChild(ChildProcess process, StackAddresses addresses) => (_process, Addresses) = (process, addresses);

    /// <summary>Where it serves.</summary>
    public StackAddresses Addresses { get; }

    /// <summary>Starts it and waits until all roles serve.</summary>
    /// <exception cref="Runtime.CommandLine.UsageException">It did not start; the line says why.</exception>
    public static async Task<StackChild> StartAsync(string runFolder, ulong seed, long patients, CancellationToken cancellationToken)
    {
        var readyFile = Path.Combine(runFolder, "stack.json");
        File.Delete(readyFile);
        string[] ports = ["--web-port", "0", "--bff-port", "0", "--vista-port", "0", "--oracle-health-port", "0"];
        // On loopback alone it wants no token, and would ask everybody for the one that a shell happens to hold.
        var process = ChildProcess.StartSelf(
            [
                Verb, .. ports,
                "--seed", seed.ToString(CultureInfo.InvariantCulture),
                "--patients", patients.ToString(CultureInfo.InvariantCulture),
                "--ready-file", readyFile,
            ],
            without: [ControlToken.Variable]);
        try
        {
            await ReadyFile.WaitAsync(readyFile, StartLimit, process.LastWordsAsync, TimeProvider.System, cancellationToken);
            return new(process, await StackAddresses.ReadAsync(readyFile, cancellationToken));
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
