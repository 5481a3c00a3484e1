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

    public static async Task<ServerProcess> StartAsync(params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(ServerProcess).Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var url = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{string.Join(' ', arguments)} did not start.");
        return new ServerProcess(process, url, Stopwatch.GetElapsedTime(started));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill();
        _process.Dispose();
    }
}
