using System.Diagnostics;
using SecureMessaging.Runtime.Processes;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>One role of the stack as a process of its own, as a container runs it.</summary>
internal sealed class RoleProcess : IAsyncDisposable
{
    // Never how long it takes to start or to end, even on a busy machine: how long a test may hold up all others.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly string _readyFile;

    private RoleProcess(Process process, string readyFile) => (_process, _readyFile) = (process, readyFile);

    public required StackAddresses Addresses { get; init; }

    public static Task<RoleProcess> StartAsync(string role, CancellationToken cancellationToken, params string[] options) =>
        StartAsync(["--roles", role, $"--{role}-port", "0", .. options], controlToken: null, cancellationToken);

    public static async Task<RoleProcess> StartAsync(IReadOnlyList<string> command, string? controlToken, CancellationToken cancellationToken)
    {
        var readyFile = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var program = Path.Combine(AppContext.BaseDirectory, "SecureMessaging.Rollout.Cli.dll");
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, "stack", .. command, "--ready-file", readyFile])
            {
                // It ends when this closes, however the tests end.
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.StartInfo.Environment[ControlToken.Variable] = controlToken;
        process.Start();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await ReadyFile.WaitAsync(readyFile, Limit, async _ => process.HasExited ? await errors : null, TimeProvider.System, cancellationToken);
            return new(process, readyFile) { Addresses = await StackAddresses.ReadAsync(readyFile, cancellationToken) };
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        try
        {
            await _process.WaitForExitAsync().WaitAsync(Limit);
        }
        finally
        {
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            _process.Dispose();
            File.Delete(_readyFile);
        }
    }
}
