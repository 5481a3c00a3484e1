using System.Runtime.InteropServices;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>Everything in one run, side by side: only ratios within a run mean anything on a shared machine.</summary>
internal static class Comparison
{
    private const string Read = "/v1/sm/patient/alltriageteams";
    private const string Send = "/v1/sm/patient/message";
    private const int SendBytes = 700;

    public static async Task<int> RunAsync(TimeSpan each, string? wireMockJar)
    {
        if (!Wrk.IsInstalled)
        {
            Console.Error.WriteLine("The benchmark needs wrk (Debian: apt-get install wrk).");
            return 3;
        }

        using var simulator = await ServerProcess.StartAsync("serve", "simulator", "1000000");
        var scripts = await Sessions.OpenAsync(simulator.Url, 1_000_000);
        var read = await Wrk.RunAsync(simulator, Read, scripts.Read, each);
        var send = await Wrk.RunAsync(simulator, Send, scripts.Send, each);

        using var bareRead = await ServerProcess.StartAsync("serve", "bare", $"{scripts.MeanBytes}");
        using var bareSend = await ServerProcess.StartAsync("serve", "bare", $"{SendBytes}");
        var readCeiling = await Wrk.RunAsync(bareRead, Read, scripts.Read, each);
        var sendCeiling = await Wrk.RunAsync(bareSend, Send, scripts.Send, each);

        using var mapped = await ServerProcess.StartAsync("serve", "simulator-by-wiremock", "1000000");
        var mappedScripts = await Sessions.OpenAsync(mapped.Url, 1_000_000);
        var mappedRead = await Wrk.RunAsync(mapped, Read, mappedScripts.Read, each);
        var mappedSend = await Wrk.RunAsync(mapped, Send, mappedScripts.Send, each);

        var staticRead = await StaticAsync("static", scripts, each);
        var tunedRead = await StaticAsync("static-tuned", scripts, each);

        Measured? java = null;
        if (wireMockJar is not null)
        {
            using var javaWireMock = await JavaWireMock.StartAsync(wireMockJar, scripts.MeanBytes);
            java = await Wrk.RunAsync(javaWireMock, Read, scripts.Read, each);
        }

        var small = await OfSizeAsync(1_000, each);
        var large = await OfSizeAsync(10_000_000, each);

        Console.WriteLine(
            $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}; "
            + $"wrk -t1 -c32, {each.TotalSeconds} s each, mean body {scripts.MeanBytes} bytes; "
            + $"load average {Load()} at the end.");
        Console.WriteLine($"Ready after {simulator.Ready.TotalSeconds:F2} s.");
        Console.WriteLine();
        Console.WriteLine("| What | req/s | of bare Kestrel | CPU µs/req |");
        Console.WriteLine("|---|---|---|---|");
        Line("alltriageteams: bare Kestrel, same size", readCeiling, readCeiling);
        Line("alltriageteams: simulator, random of 1,000,000 patients", read, readCeiling);
        Line("alltriageteams: simulator by WireMock's path", mappedRead, readCeiling);
        Line("alltriageteams: WireMock.Net, 200 static mappings, log and admin off", tunedRead, readCeiling);
        Line("alltriageteams: WireMock.Net, 200 static mappings, its own defaults", staticRead, readCeiling);
        if (java is not null)
            Line("alltriageteams: WireMock (Java), 200 static mappings", java, readCeiling);
        Line("POST message: bare Kestrel, same size", sendCeiling, sendCeiling);
        Line("POST message: simulator, stored and ledgered", send, sendCeiling);
        Line("POST message: simulator by WireMock's path", mappedSend, sendCeiling);
        Line("alltriageteams: simulator, 1,000 patients", small, readCeiling);
        Line("alltriageteams: simulator, 10,000,000 patients", large, readCeiling);
        return 0;
    }

    private static async Task<Measured> StaticAsync(string kind, (string Read, string Send, int MeanBytes) scripts, TimeSpan each)
    {
        using var server = await ServerProcess.StartAsync("serve", kind, $"{scripts.MeanBytes}");
        return await Wrk.RunAsync(server, Read, scripts.Read, each);
    }

    private static async Task<Measured> OfSizeAsync(long patients, TimeSpan each)
    {
        using var simulator = await ServerProcess.StartAsync("serve", "simulator", $"{patients}");
        var scripts = await Sessions.OpenAsync(simulator.Url, patients);
        return await Wrk.RunAsync(simulator, Read, scripts.Read, each);
    }

    // What else the machine was doing: a table from a busy one is worth little.
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static void Line(string what, Measured measured, Measured ceiling) => Console.WriteLine(
        $"| {what} | {measured.PerSecond:N0} | {measured.PerSecond / ceiling.PerSecond:F2} | {measured.CpuEach.TotalMicroseconds:F0} |");
}
