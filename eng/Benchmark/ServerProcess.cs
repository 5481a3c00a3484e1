using System.Diagnostics;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>A server measured, as a child process.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, string url, TimeSpan ready)
    {
        _process = process;
        Url = url;
        Ready = ready;
    }

    public string Url { get; }

    /// <summary>From process start to the first address printed.</summary>
    public TimeSpan Ready { get; }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>One of our own, which prints its address.</summary>
    public static async Task<ServerProcess> StartAsync(params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var process = Start("dotnet", ["exec", typeof(ServerProcess).Assembly.Location, .. arguments]);
        if (await process.StandardOutput.ReadLineAsync() is { } url)
            return new ServerProcess(process, url, Stopwatch.GetElapsedTime(started));

        End(process);
        throw new InvalidOperationException($"{string.Join(' ', arguments)} did not start.");
    }

    /// <summary>Another's, which serves at a known address once <paramref name="isReady"/> says so.</summary>
    public static async Task<ServerProcess> StartAsync(string file, IReadOnlyList<string> arguments, string url, Func<Task<bool>> isReady)
    {
        var started = Stopwatch.GetTimestamp();
        var process = Start(file, arguments);
        _ = process.StandardOutput.ReadToEndAsync();
        while (!await isReady())
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > TimeSpan.FromMinutes(1))
            {
                End(process);
                throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} did not start.");
            }

            await Task.Delay(100);
        }

        return new ServerProcess(process, url, Stopwatch.GetElapsedTime(started));
    }

    public void Dispose() => End(_process);

    private static void End(Process process)
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(3)))
            process.Kill();
        process.Dispose();
    }

    private static Process Start(string file, IReadOnlyList<string> arguments) =>
        Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
