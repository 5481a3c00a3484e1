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
    private const string HowToBuild = "Build it once: dotnet build rollout/Cli";
    private const string HowInContainers = "There is no rehearsal in this image: CONTROL_TOKEN=… docker compose --profile rehearsal run --rm rehearsal";

    // It writes down what it has before it ends; on a machine that is busy with it this takes a while.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = new();
    private Process? _process;
    private Task _ending = Task.CompletedTask;
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
                var program = FindProgram();
                return new(
                    program is null ? HowToHaveOne() : null,
                    program is null ? null : BuiltAt(program),
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
            if (_process is { HasExited: false } || !_ending.IsCompleted)
                throw new UsageException("A rehearsal is running already: wait for it, or stop it.");
            if (!Profiles.Contains(profile))
                throw new UsageException($"From here a rehearsal is {string.Join(" or ", Profiles)}; longer ones are started on a console.");

            var program = FindProgram() ?? throw new UsageException(HowToHaveOne());
            _process?.Dispose();
            _lines.Clear();
            _profile = profile;
            _folder = Path.Combine(RepositoryRoot.Path, "runs", $"{time.GetUtcNow():yyyyMMdd-HHmmss}-control-room-{profile}");
            _process = StartProcess(program, profile, _folder);
        }
    }

    /// <summary>Has it end as Ctrl-C does: what it recorded is kept.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            if (_process is { HasExited: false } running && _ending.IsCompleted)
                _ending = EndAsync(running);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Stop();
        await _ending;
        _process?.Dispose();
    }

    private async Task EndAsync(Process running)
    {
        running.StandardInput.Close();
        using var patience = new CancellationTokenSource(Grace, time);
        try
        {
            await running.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
        }
    }

    private Process StartProcess(string program, string profile, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [program, "rehearse", "--profile", profile, "--out", folder, "--ends-with-input"])
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

    private static string HowToHaveOne()
    {
        try
        {
            return RepositoryRoot.Path.Length > 0 ? HowToBuild : HowInContainers;
        }
        catch (UsageException)
        {
            return HowInContainers;
        }
    }

    // Of the newest part: the rehearsal is no older than that, and perhaps than its sources.
    private static DateTimeOffset BuiltAt(string program) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(program)!, "SecureMessaging.*.dll").Max(part => new DateTimeOffset(File.GetLastWriteTimeUtc(part)));

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
