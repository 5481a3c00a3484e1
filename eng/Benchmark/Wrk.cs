using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>The load generator, wrk: lean enough to leave the server the bottleneck on a shared machine.</summary>
internal static partial class Wrk
{
    private const int Connections = 32;

    // Until then the jitter is still at work, and its processor time would be taken for the server's.
    private const int WarmRequests = 100_000;
    private const int MostWarmUps = 6;

    public static bool IsInstalled => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>Requests a second, and the server's processor time for each.</summary>
    public static async Task<Measured> RunAsync(ServerProcess server, string path, string script, TimeSpan duration)
    {
        var warm = 0L;
        for (var i = 0; i < MostWarmUps && warm < WarmRequests; i++)
            warm += (await RunAsync(server.Url + path, script, TimeSpan.FromSeconds(2))).Requests;

        var before = server.Cpu;
        var (perSecond, requests, refused) = await RunAsync(server.Url + path, script, duration);
        return refused > 0
            ? throw new InvalidOperationException($"{refused} of {requests} answers of {server.Url}{path} were no success: nothing was measured.")
            : new Measured(perSecond, (server.Cpu - before) / requests);
    }

    private static async Task<(double PerSecond, long Requests, long Refused)> RunAsync(string url, string script, TimeSpan duration)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", $"-d{duration.TotalSeconds}s", "-s", script, url])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return (
            double.Parse(PerSecond().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            long.Parse(Requests().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            Refused().Match(output) is { Success: true } refused ? long.Parse(refused.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Refused();
}
