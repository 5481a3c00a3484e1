using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>The table of steps as rows of text: the one source of the CSV and the Markdown.</summary>
internal static class StepTable
{
    public static IReadOnlyList<string> Head { get; } =
    [
        "step", "flow", "ehr", "platform", "count", "per_second", "failed", "failures_by_code", "mean_ms", "p50_ms", "p75_ms", "p90_ms", "p95_ms", "p99_ms",
        "p99.9_ms", "max_ms", "ok_p95_ms", "service_p95_ms",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(LoadResult result) => result.Steps.Select(Row);

    private static IReadOnlyList<string> Row(StepFigures step) =>
    [
        step.Step, step.Flow, step.Ehr, step.Platform, $"{step.Count}", $"{step.PerSecond:0.###}", $"{step.Failed}",
        string.Join(' ', step.FailuresByCode.Select(code => $"{code.Key}={code.Value}")),
        .. new[]
        {
            step.All.MeanMs, step.All.P50Ms, step.All.P75Ms, step.All.P90Ms, step.All.P95Ms, step.All.P99Ms, step.All.P999Ms, step.All.MaxMs, step.Ok.P95Ms,
            step.Service.P95Ms,
        }.Select(figure => $"{figure:0.###}"),
    ];
}
