using System.Diagnostics;
using System.Reflection;

namespace SecureMessaging.Runtime.Processes;

/// <summary>
/// A child of this very executable, started with a hidden verb. It ends when its standard input closes (<see cref="ParentLifetime"/>),
/// so disposing asks politely first.
/// </summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    private readonly Process _process;
    private readonly Queue<string> _lastErrors = new();

    private ChildProcess(Process process) => _process = process;

    /// <summary>Process id, for people.</summary>
    public int Id => _process.Id;

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>The last lines it wrote to standard error: why it ended, when it ended badly.</summary>
    public string LastErrors
    {
        get
        {
            lock (_lastErrors)
                return string.Join(' ', _lastErrors);
        }
    }

    /// <summary>Starts the executable this code runs in, with other arguments.</summary>
    /// <param name="arguments">Arguments, the hidden verb first.</param>
    /// <param name="onOutput">Called with each line of standard output.</param>
    /// <param name="without">Variables of the environment that the child is not to have.</param>
    public static ChildProcess StartSelf(IEnumerable<string> arguments, Action<string>? onOutput = null, params IEnumerable<string> without)
    {
        var start = new ProcessStartInfo
        {
            FileName = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known."),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        foreach (var variable in without)
            start.Environment.Remove(variable);

        var process = new Process { StartInfo = start };
        var child = new ChildProcess(process);
        process.OutputDataReceived += (_, line) => Forward(line.Data, onOutput);
        process.ErrorDataReceived += (_, line) => Forward(line.Data, child.Remember);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return child;
    }

    /// <summary>
    /// What it said last if it has ended, or null while it runs. It may be seen to have ended before what it wrote is read, so that is awaited.
    /// </summary>
    public async Task<string?> LastWordsAsync(CancellationToken cancellationToken)
    {
        if (!_process.HasExited)
            return null;

        await _process.WaitForExitAsync(cancellationToken);
        return LastErrors;
    }

    /// <summary>Waits for the end, and for all it wrote.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    /// <summary>Asks the child to end by closing its standard input.</summary>
    public void CloseInput()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            CloseInput();
            using var patience = new CancellationTokenSource(Grace);
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
    }

    private static void Forward(string? line, Action<string>? to)
    {
        if (line is not null)
            to?.Invoke(line);
    }

    private void Remember(string line)
    {
        lock (_lastErrors)
        {
            _lastErrors.Enqueue(line);
            if (_lastErrors.Count > 3)
                _lastErrors.Dequeue();
        }
    }
}
