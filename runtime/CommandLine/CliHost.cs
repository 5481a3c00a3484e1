using System.CommandLine;
using System.Runtime.InteropServices;

namespace SecureMessaging.Runtime.CommandLine;

/// <summary>
/// Runs any command of the harness: one place where errors become exit codes and Ctrl-C becomes cancellation.
/// </summary>
/// <remarks>
/// System.CommandLine by itself returns 1 for a parse error, which here means "no-go", and ends the process two seconds after Ctrl-C,
/// while a rehearsal needs as long as it takes to write down what it has.
/// </remarks>
public static class CliHost
{
    /// <summary>Set to see the stack trace of an unexpected error.</summary>
    public const string DebugVariable = "HARNESS_DEBUG";

    /// <summary>Parses and runs; never throws.</summary>
    /// <param name="root">The command.</param>
    /// <param name="args">What was typed.</param>
    /// <param name="isWrongUse">Which exceptions of its own say what to do, as <see cref="UsageException"/> does.</param>
    /// <param name="stop">Interrupts it as Ctrl-C does.</param>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(Command root, IReadOnlyList<string> args, Func<Exception, bool>? isWrongUse = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return await FailAsync($"{parsed.Errors[0].Message} (--help shows the options of '{parsed.CommandResult.Command.Name}'.)");

        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, interrupt));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, interrupt));
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, interrupt.Token);
        }
        catch (Exception) when (interrupt.IsCancellationRequested)
        {
            // Whatever was given up half-way may say so in words of its own.
            return ExitCode.Interrupted;
        }
        catch (Exception usage) when (usage is UsageException || isWrongUse?.Invoke(usage) == true)
        {
            return await FailAsync(usage.Message);
        }
        catch (Exception unexpected) when (Environment.GetEnvironmentVariable(DebugVariable) is null)
        {
            return await FailAsync($"Unexpected: {unexpected.Message.ReplaceLineEndings(" ")} ({unexpected.GetType().Name}; set {DebugVariable}=1 for the trace)");
        }
    }

    // The second Ctrl-C is not held up: whoever presses twice means it.
    private static void Cancel(PosixSignalContext context, CancellationTokenSource interrupt)
    {
        context.Cancel = !interrupt.IsCancellationRequested;
        interrupt.Cancel();
    }

    private static async Task<int> FailAsync(string line)
    {
        await Console.Error.WriteLineAsync($"error: {line}");
        return ExitCode.Usage;
    }
}
