using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>A result to paste into an issue.</summary>
internal static class MarkdownReport
{
    public static string Render(LoadResult result) => string.Join(
        '\n',
        [
            $"# Load run {result.RunId}: {result.Conclusion}", "",
            $"Scenario {result.Scenario}, stage {result.Stage}, seed {result.Seed}, segment {result.Segment}; {result.Model} model, times from the intended start.",
            $"{result.Offered} offered, {result.Achieved} done, {result.Dropped} dropped in {result.DurationSeconds:0.#} s; generator late by {result.LatenessP99Ms:0.00} ms at p99, "
            + $"{result.Generator.CpuShare:P0} of {result.Machine.Processors} processors.",
            $"Toggles served as the formula says: {result.Toggles.Checked - result.Toggles.Differing} of {result.Toggles.Checked} users.",
            .. result.Ledgers is { } ledgers ? [$"{ledgers}."] : Array.Empty<string>(),
            .. result.StoppedBecause is { } stopped ? [$"* stopped: {stopped}"] : Array.Empty<string>(),
            .. result.InvalidReasons.Select(reason => $"* invalid: {reason}"), "",
            Row(StepTable.Head), Row(StepTable.Head.Select(_ => "---")), .. StepTable.Rows(result).Select(Row), "",
            "| flow | ehr | users | with a failed send | codes |", "|---|---|---|---|---|",
            .. result.Arms.Select(arm => Row([arm.Flow, arm.Ehr, $"{arm.Users}", $"{arm.FailedUsers}", string.Join(' ', arm.UsersByCode.Select(code => $"{code.Key}={code.Value}"))])),
            "",
        ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|")))} |";
}
