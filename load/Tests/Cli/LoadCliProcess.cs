using System.Diagnostics;

namespace SecureMessaging.Load.Tests.Cli;

/// <summary>The load command as a process, as scripts and the rehearsal start it.</summary>
public sealed class LoadCliProcess : IDisposable
{
    private readonly Process _process;

    private LoadCliProcess(Process process) => _process = process;

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public static LoadCliProcess Start(params string[] arguments) => StartIn(AppContext.BaseDirectory, arguments);

    /// <summary>Starts the command that lies in a folder.</summary>
    public static LoadCliProcess StartIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(folder, "SecureMessaging.Load.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new(Process.Start(start)!);
    }

    /// <summary>Waits for its end; the exit code and all it wrote.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync(CancellationToken cancellationToken)
    {
        var error = _process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return (_process.ExitCode, output, await error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
