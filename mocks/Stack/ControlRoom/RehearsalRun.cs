using System.Diagnostics;
using System.Reflection;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>A rehearsal started from the control room: the same command as on a console, on a stack of its own, one at a time.</summary>
internal sealed class RehearsalRun(TimeProvider time) : IAsyncDisposable
{
    private const string Program = "SecureMessaging.Rollout.Cli";
    private const int LinesKept = 100;

    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = new();
    private Process? _process;
    private string? _profile;
    private string? _folder;

    /// <summary>Profiles short enough to be waited for.</summary>
    public static IReadOnlyList<string> Profiles { get; } = ["smoke", "quick"];

    /// <summary>The report of the last one, or null.</summary>
    public string? Report => _folder is { } folder && Path.Combine(folder, "report.html") is var page && File.Exists(page) ? page : null;

    public RehearsalStatus Status
    {
        get
        {
            lock (_lock)
            {
                return new(
                    FindProgram() is null ? "Build it once: dotnet build rollout/Cli" : null,
                    _profile,
                    _process is { HasExited: false },
                    _process is { HasExited: true } ended ? ended.ExitCode : null,
                    [.. _lines],
                    _folder,
                    Report is not null);
            }
        }
    }

    /// <exception cref="UsageException">Another one runs, there is no such profile, or the command is not built.</exception>
    public void Start(string profile)
    {
        lock (_lock)
        {
            if (_process is { HasExited: false })
                throw new UsageException("A rehearsal is running already: wait for it, or stop it.");
            if (!Profiles.Contains(profile))
                throw new UsageException($"From here a rehearsal is {string.Join(" or ", Profiles)}; longer ones are started on a console.");

            var program = FindProgram() ?? throw new UsageException("The command is not built: dotnet build rollout/Cli");
            _process?.Dispose();
            _lines.Clear();
            _profile = profile;
            _folder = Path.Combine(RepositoryRoot.Path, "runs", $"{time.GetUtcNow():yyyyMMdd-HHmmss}-control-room-{profile}");
            _process = StartProcess(program, profile, _folder);
        }
    }

    /// <summary>Ends it; what it recorded is kept.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            if (_process is { HasExited: false } running)
                running.Kill(entireProcessTree: true);
        }
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private Process StartProcess(string program, string profile, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [program, "rehearse", "--profile", profile, "--out", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove(ControlToken.Variable);
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Keep(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;

        lock (_lock)
        {
            _lines.Enqueue(line);
            if (_lines.Count > LinesKept)
                _lines.Dequeue();
        }
    }

    // Beside this program when it was started by that one; else where a checkout builds it.
    private static string? FindProgram()
    {
        if (Assembly.GetEntryAssembly() is { } entry && entry.GetName().Name == Program)
            return entry.Location;

        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string[] places = [here, Path.Combine(here, "..", "..", Program, Path.GetFileName(here))];
        return places.Select(place => Path.GetFullPath(Path.Combine(place, $"{Program}.dll"))).FirstOrDefault(File.Exists);
    }
}
