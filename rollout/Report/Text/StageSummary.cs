using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Report.Text;

/// <summary>A stage in one row: the phrases every report uses.</summary>
internal static class StageSummary
{
    public static string Users(StageResult stage) => $"{Words.Number(stage.Users.New)} / {Words.Number(stage.Users.Base)}";

    /// <summary>Users who failed to send, new flow and base; requests where users were not counted.</summary>
    public static string Failing(StageResult stage) =>
        stage.Strata.FirstOrDefault(stratum => stratum.Stratum == Stratum.Combined) is { } both
            ? $"{both.Failures.New} / {both.Failures.Base}"
            : $"{Failed(stage, Flow.New)} / {Failed(stage, Flow.Base)}";

    /// <summary>p95 of successful sends per EHR, new flow and base.</summary>
    public static IEnumerable<string> SendP95(StageResult stage) =>
        from ehr in new[] { Ehr.Vista, Ehr.OracleHealth }
        let rows = stage.Load.Send.Where(row => row.Ehr == ehr).ToList()
        where rows.Count > 0
        select $"{Words.Of(ehr)} {P95(rows, Flow.New)} / {P95(rows, Flow.Base)}";

    public static string Journeys(StageResult stage)
    {
        var (passed, failed, skipped) = stage.E2E;
        return passed + failed + skipped == 0
            ? "none"
            : $"{passed} passed" + (failed > 0 ? $", {failed} failed" : "") + (skipped > 0 ? $", {skipped} skipped" : "");
    }

    public static string Load(StageResult stage) => (stage.Load.Valid ? "valid" : "INVALID: " + string.Join("; ", stage.Load.InvalidBecause))
        + $", {Words.Number(stage.Load.Achieved)} of {Words.Number(stage.Load.Offered)} visits ended";

    public static string LoadInShort(StageResult stage) =>
        $"{(stage.Load.Valid ? "valid" : "INVALID")}, {Words.Number(stage.Load.Achieved)} of {Words.Number(stage.Load.Offered)} visits ended";

    public static string Ledger(LedgerCounts ledger)
    {
        (long Count, string Fate)[] fates =
        [
            (ledger.Lost, "lost"), (ledger.Duplicated, "duplicated"), (ledger.Misrouted, "misrouted"),
            (ledger.DeliveredAfterError, "delivered after an error"),
        ];
        if (ledger.Accepted == 0 && fates.All(fate => fate.Count == 0))
            return "nothing to compare";
        var broken = fates.Where(fate => fate.Count > 0).Select(fate => $"{Words.Number(fate.Count)} {fate.Fate}").ToList();
        return $"{Words.Number(ledger.Delivered)} of {Words.Number(ledger.Accepted)} delivered"
            + (broken.Count > 0 ? "; " + string.Join(", ", broken) : "");
    }

    /// <summary>Errors by code in one phrase, the most frequent first.</summary>
    public static string Errors(StageResult stage) => stage.Load.Errors.Count == 0
        ? "none"
        : string.Join("; ", stage.Load.Errors.OrderByDescending(error => error.Count)
            .Select(error => $"{error.Code} ({error.Operation}, {Words.Of(error.Flow)}, {Words.Of(error.Ehr)}): {Words.Number(error.Count)} requests, {Words.Number(error.Users)} users"));

    private static long Failed(StageResult stage, Flow flow) => stage.Load.Send.Where(row => row.Flow == flow).Sum(row => row.Failed);

    private static string P95(List<LatencyRow> rows, Flow flow) =>
        rows.FirstOrDefault(row => row.Flow == flow && row.HasLatency) is { } row ? Words.Ms(row.P95Ms) : "–";
}
