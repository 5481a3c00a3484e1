using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>Measures on this machine whether the engine's figures can be believed.</summary>
internal static class SelfTestChecks
{
    private const double Share = 0.02;
    private const double SmallestMs = 1;
    private static readonly TimeSpan TwoStalls = TimeSpan.FromSeconds(20);

    /// <summary>The standard demonstration: a stall that service times of a closed loop do not see, and response times of an open one do.</summary>
    public static async Task<SelfTestResult> CoordinatedOmissionAsync(SelfTestTarget target, CancellationToken cancellationToken)
    {
        var open = Response(await target.OpenAsync(TargetVerb.Stalling, 100, TwoStalls, cancellationToken));
        var closed = Distribution.Of(new Scope().Service((await target.ClosedAsync(TargetVerb.Stalling, 1, TwoStalls, cancellationToken)).Measured.Series));
        return new(
            "coordinated omission", "target stalls 1 s in 10: open p99 at least 850 ms, closed p99 below 100 ms",
            $"open p99 {open.P99Ms:0.0} ms, closed p99 {closed.P99Ms:0.0} ms", open.P99Ms >= 850 && closed.P99Ms < 100);
    }

    /// <summary>Known latencies are measured as the target itself saw them.</summary>
    public static async Task<SelfTestResult> KnownLatenciesAsync(SelfTestTarget target, CancellationToken cancellationToken)
    {
        const string Check = "known latencies";
        const string Expected = "p50, p95, p99 within 2 % or 1 ms of what the target reports";
        var run = await target.OpenAsync(TargetVerb.Known, 100, TwoStalls, cancellationToken);
        if (run.Conclusion == Conclusion.Invalid)
            return new(Check, Expected, $"this machine is too busy to tell: {string.Join("; ", run.InvalidReasons)}", null);

        var measured = Distribution.Of(new Scope().Service(run.Measured.Series));
        var reported = await target.ReportAsync(cancellationToken);
        (double Measured, double Reported)[] pairs = [(measured.P50Ms, reported.P50Ms), (measured.P95Ms, reported.P95Ms), (measured.P99Ms, reported.P99Ms)];
        return new(
            Check, Expected, string.Join(", ", pairs.Select(pair => $"{pair.Measured:0.0} for {pair.Reported:0.0} ms")),
            pairs.All(pair => Math.Abs(pair.Measured - pair.Reported) <= Math.Max(SmallestMs, pair.Reported * Share)));
    }

    /// <summary>A generator whose processors are taken must say so.</summary>
    public static async Task<SelfTestResult> StarvedAsync(SelfTestTarget target, CancellationToken cancellationToken)
    {
        using var release = new CancellationTokenSource();
        try
        {
            foreach (var _ in Enumerable.Range(0, 4 * Environment.ProcessorCount))
                new Thread(() => Burn(release.Token)) { IsBackground = true }.Start();
            var run = await target.OpenAsync(TargetVerb.Fast, 200, TimeSpan.FromSeconds(8), cancellationToken);
            return new("starved generator", "INVALID", $"{run.Conclusion}: {string.Join("; ", run.InvalidReasons)}", run.Conclusion == Conclusion.Invalid);
        }
        finally
        {
            await release.CancelAsync();
        }
    }

    /// <summary>How much this machine bears while the target shares it.</summary>
    public static async Task<SelfTestResult> CapacityAsync(SelfTestTarget target, TimeSpan during, CancellationToken cancellationToken)
    {
        const double Rate = 1000;
        var run = await target.OpenAsync(TargetVerb.Fast, Rate, during, cancellationToken);
        var (measured, response) = (run.Measured, Response(run));
        return new(
            "capacity", $"{Rate:0} a second for {during.TotalSeconds:0} s: none dropped, late at most 5 ms at p99",
            $"{measured.Dropped} dropped, late {measured.Lateness.P99Ms:0.00} ms at p99, response p50 {response.P50Ms:0.00} p99 {response.P99Ms:0.00} ms, "
            + $"{measured.Health.CpuShare:P0} of {Environment.ProcessorCount} processors, {measured.Health.WorkingSetMbMax:0} MB ({measured.Health.WorkingSetMbGrowth:+0;-0;0} from the first third to the last)",
            measured is { Dropped: 0, Lateness.P99Ms: <= 5 });
    }

    private static void Burn(CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
        }
    }

    private static Distribution Response(RunResult run) => Distribution.Of(new Scope().Response(run.Measured.Series));
}
