using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Shapes;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Shows a result on the console.</summary>
internal static class ResultView
{
    public static void Show(LoadResult result, string folder)
    {
        WideTable.Write(
            ["step", "flow", "EHR", "count", "failed", "p50 ms", "p95 ms", "p99 ms", "max ms", "codes"],
            result.Steps.Select(step => new[]
            {
                step.Step, step.Flow, step.Ehr, $"{step.Count}", $"{step.Failed}", $"{step.P50Ms:0.0}", $"{step.P95Ms:0.0}", $"{step.P99Ms:0.0}",
                $"{step.All.MaxMs:0.0}", string.Join(' ', step.FailuresByCode.Select(code => $"{code.Key}×{code.Value}")),
            }));
        Console.WriteLine(
            $"{result.Model} model, response times from the intended start: {result.Offered} offered, {result.Achieved} done, {result.Dropped} dropped in {result.DurationSeconds:0.#} s; "
            + $"generator late by {result.LatenessP99Ms:0.00} ms at p99, {result.Generator.CpuShare:P0} of the processors");
        foreach (var arm in result.Arms)
            Console.WriteLine($"flow {arm.Flow}, {arm.Ehr}: {arm.Users} users, {arm.FailedUsers} with a failed send");
        Console.WriteLine($"toggles served as the formula says: {result.Toggles.Checked - result.Toggles.Differing} of {result.Toggles.Checked} users");
        if (result.FlowShare is { } share)
            Console.WriteLine($"share of the new flow: {share.Observed:P1} of {share.Users} users, {share.Expected:P1} ± {share.Tolerance:P1} expected{(share.Fits ? "" : ": does not fit")}");
        if (result.Levels.Count > 0 && result.Scenario == KnownScenario.Stress)
            Console.WriteLine(Knee.Find(result.Levels) is { } knee ? $"knee: {knee.PerSecond:0.##} users a second is the highest level that was borne (p95 {knee.P95Ms:0} ms)" : "knee: below the lowest level");
        if (result.Ledgers is { } ledgers)
            Console.WriteLine(ledgers);
        foreach (var threshold in result.Thresholds)
            Console.WriteLine($"threshold {threshold.Threshold}: {threshold.Figure:0.####}, {(threshold.Met ? "met" : "missed")}");
        if (result.StoppedBecause is { } stopped)
            Console.WriteLine($"stopped: {stopped}");
        foreach (var reason in result.InvalidReasons)
            Console.WriteLine($"invalid: {reason}");
        Console.WriteLine($"{Word(result.Conclusion)}; results in {Path.GetFullPath(folder)}");
    }

    private static string Word(Conclusion conclusion) => conclusion.ToString().ToUpperInvariant();
}
