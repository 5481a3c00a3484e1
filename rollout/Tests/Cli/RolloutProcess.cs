using System.Diagnostics;
using System.Text;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>The rollout command as a process of its own: what a user types, with its exit code and its children.</summary>
internal sealed class RolloutProcess : IAsyncDisposable
{
    // Never how long a command takes, even on a busy machine: how long a test may hold up all others.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RolloutProcess(Process process) => _process = process;

    /// <summary>All it has said.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public int ExitCode => _process.ExitCode;

    public bool HasExited => _process.HasExited;

    public static RolloutProcess Start(params string[] arguments) => StartProgram("SecureMessaging.Rollout.Cli", [], arguments);

    public static Task<RolloutProcess> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        RunProgramAsync("SecureMessaging.Rollout.Cli", [], cancellationToken, arguments);

    /// <summary>Another command of the harness.</summary>
    /// <param name="program">Name of its assembly.</param>
    /// <param name="variables">What its environment has besides.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="arguments">Verb and options.</param>
    public static async Task<RolloutProcess> RunProgramAsync(
        string program, IEnumerable<KeyValuePair<string, string>> variables, CancellationToken cancellationToken, params string[] arguments)
    {
        var process = StartProgram(program, variables, arguments);
        try
        {
            await process._process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
            return process;
        }
        catch (TimeoutException)
        {
            await process.DisposeAsync();
            throw new TimeoutException($"After {Patience} {program} {string.Join(' ', arguments)} goes on; so far it said: {process.Output}");
        }
    }

    private static RolloutProcess StartProgram(string program, IEnumerable<KeyValuePair<string, string>> variables, string[] arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, $"{program}.dll");
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [command, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        foreach (var (name, value) in variables)
            process.StartInfo.Environment[name] = value;
        var started = new RolloutProcess(process);
        process.OutputDataReceived += (_, line) => started.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => started.Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return started;
    }

    /// <summary>As the machine's out-of-memory killer would: no warning, this process only.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Keep(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }
}
