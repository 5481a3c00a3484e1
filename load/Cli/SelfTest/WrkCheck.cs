using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>An independent tool's opinion of the same target: <c>wrk</c>, closed model, where it is installed.</summary>
internal static partial class WrkCheck
{
    private const int Connections = 4;
    private const double Share = 0.3;
    private const double SmallestMs = 0.5;

    public static async Task<SelfTestResult> RunAsync(SelfTestTarget target, CancellationToken cancellationToken)
    {
        const string Check = "cross-check with wrk";
        var expected = $"closed model, {Connections} connections: p50 within {Share:P0} or {SmallestMs} ms";
        if (await MedianAsync(new(target.Url, TargetVerb.Fast), cancellationToken) is not { } theirs)
            return new(Check, expected, "wrk is not installed (apt-get install wrk)", null);

        var run = await target.ClosedAsync(TargetVerb.Fast, Connections, TimeSpan.FromSeconds(5), cancellationToken);
        var ours = Distribution.Of(new Scope().Service(run.Measured.Series)).P50Ms;
        return new(Check, expected, $"wrk {theirs:0.000} ms, engine {ours:0.000} ms", Math.Abs(ours - theirs) <= Math.Max(SmallestMs, theirs * Share));
    }

    private static async Task<double?> MedianAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", "-d5s", "--latency", url.ToString()]) { RedirectStandardOutput = true })!;
            var output = await wrk.StandardOutput.ReadToEndAsync(cancellationToken);
            await wrk.WaitForExitAsync(cancellationToken);
            return Median().Match(output) is { Success: true } found ? double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) * Unit(found.Groups[2].Value) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static double Unit(string unit) => unit switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Median();
}
