using System.Globalization;
using System.Text;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Report.Meeting;

/// <summary>
/// The release plan with the structure of VA's draft, filled in from a rehearsal. Every figure is marked as rehearsed; what only
/// production can tell stays open and is named.
/// </summary>
public static class ReleasePlanDocument
{
    private const string OnlyProduction = "_only production can tell_";

    /// <summary>The document, as Markdown.</summary>
    public static string Render(ReleasePlan plan, ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        text.Append($"# Release Plan: {plan.Title}\n\n");
        text.Append($"> Filled in from a rehearsal ({Words.Of(result.Verdict)}, profile {result.Profile}, seed {result.Seed}, {Words.Time(result.StartedAt)}) {(result.Target.Kind == RunTarget.Site ? $"of test accounts against {result.Target.Web}" : "on synthetic users and simulators")}. ");
        text.Append("Figures marked (rehearsal) are not production's.\n\n");
        text.Append($"## Hypothesis\n\n{plan.Hypothesis}\n\n## Step 1: Development\n\nFeature Toggles\n\n");
        text.Append(Table(["Toggle name", "Description"], plan.Toggles.Select(toggle => new[] { $"`{toggle.Name}`", toggle.Description })));
        text.Append("\n## Step 2: Validation\n\n");
        foreach (var item in GoNoGoChecklist.Items(plan, result))
            text.Append($"- [{(item.IsProven ? "x" : " ")}] {item.Text}: {MarkdownTable.Escape(item.Evidence)}{(item.IsProven ? " (rehearsal)" : "")}\n");
        Production(text, plan);
        Rollbacks(text, plan, result);
        Metrics(text, plan);
        text.Append("\n## Staged rollout\n");
        foreach (var stage in plan.Stages.Where(stage => stage.Criteria is not null))
            Stage(text, plan, stage, result);
        Questions(text, result);
        return text.ToString();
    }

    private static void Production(StringBuilder text, ReleasePlan plan)
    {
        text.Append("\n## Step 3: Production rollout\n\n### Do I need a staged rollout?\n\n**Yes.** MVP and post-MVP launch together, behind separate toggles.\n\n");
        text.Append($"Allow-list: named users in `{plan.AllowList.Toggle}`: {string.Join(", ", plan.AllowList.Emails.DefaultIfEmpty("_to be named_"))} ");
        text.Append($"(rehearsed with the personas {string.Join(", ", plan.AllowList.Personas)}).\n\n");
        text.Append($"- Desired date range: {Dates(plan)}\n- Limited by: **a feature flag**\n- Monitoring: **{string.Join(", ", plan.WatchedBy)}**\n");
        text.Append("- Dashboard: datadog-dashboard.json and datadog-monitors.json beside this file\n");
        text.Append($"- Expected traffic: {plan.Volumes.UsersPerDay.ToString("N0", CultureInfo.InvariantCulture)} users a day, {Words.Share(plan.Volumes.OracleHealthShare)} on Oracle Health. {plan.Volumes.Basis}\n\n");
        text.Append($"Criteria to advance, per EHR and together, judged at the end of a stage{(plan.Rule.Looks > 1 ? $" and for harm at {plan.Rule.Looks} looks in all" : "")}: no message lost, duplicated or misrouted; no more failing users than chance allows (one-sided p below {(plan.Rule.Alpha / plan.Rule.Looks).ToString("0.####", CultureInfo.InvariantCulture)}, at least {Points(plan.Rule.HarmDifference)} and {plan.Rule.HarmUsers} users); ");
        text.Append($"sends not slower; and shown to keep the margins below. When over {Words.Share(plan.Rule.IncidentShare)} of the base itself fail or are slow, nothing is promoted. `verdict` judges real figures by the same rule.\n\n");
        text.Append(Table(
            ["Stage", "New flow", "At most worse by", "Sends at most slower by", "Each EHR on its own"],
            plan.Stages.Where(stage => stage.Criteria is not null).Select(stage => new[]
            {
                stage.Name, Words.Percent(plan.Percent(stage)),
                plan.Percent(stage) < 100 ? Points(stage.Criteria!.Margin) : $"no base: under {Words.Share(stage.Criteria!.Margin)} fail",
                plan.Percent(stage) < 100 ? $"{Words.Share(stage.Criteria.LatencyMargin)}, or {Words.Ms(plan.Rule.Latency.FloorMs)}" : "no base",
                stage.Criteria.EveryEhr ? "yes" : "for harm only",
            })));
    }

    private static string Dates(ReleasePlan plan)
    {
        var starts = plan.Stages.Select(stage => stage.Starts).OfType<DateOnly>().ToList();
        return starts.Count == 0 ? "_to be set_" : $"{starts.Min():yyyy-MM-dd} to {starts.Max():yyyy-MM-dd}";
    }

    private static void Rollbacks(StringBuilder text, ReleasePlan plan, ResultDocument result)
    {
        text.Append("\n### Rollback process\n");
        foreach (var severity in new[] { Severity.Critical, Severity.High, Severity.Low })
        {
            var procedure = plan.Rollback.For(severity);
            text.Append($"\n#### {severity} severity: {procedure.When}\n\n");
            foreach (var (number, step) in procedure.Steps.Index())
                text.Append($"{number + 1}. {step}\n");
            text.Append(result.Rollback.TryGetValue(severity.ToString().ToLowerInvariant(), out var rehearsed)
                ? $"\nRehearsed at {Words.Percent(rehearsed.RehearsedAtPercent)} (rehearsal): {Words.Of(rehearsed.Result)}; detected after {Words.Seconds(rehearsed.DetectedAfterSeconds)}, effective after {Words.Seconds(rehearsed.EffectiveAfterSeconds)}.\n"
                : "\nNot rehearsed in this run.\n");
        }
    }

    private static void Metrics(StringBuilder text, ReleasePlan plan)
    {
        text.Append("\n## Metrics\n\n### Datadog\n\n");
        text.Append(Table(["Metric name", "Description", "Metric"], plan.Metrics.Select(metric => new[] { metric.Name, metric.Description, $"`{metric.Metric}`" })));
        text.Append("\n### User-facing metrics (Google Analytics and call centre): proposed\n\n");
        text.Append(Table(["Metric name", "Description", "What it would tell"], UserFacingMetrics.Proposed.Select(metric => new[] { metric.Name, metric.Description, metric.Tells })));
    }

    private static void Stage(StringBuilder text, ReleasePlan plan, PlannedStage planned, ResultDocument result)
    {
        text.Append($"\n### Stage {planned.Name}: {Words.Percent(plan.Percent(planned))} of users\n\n{planned.Purpose}\n\n**Planning**\n");
        text.Append($"- Length of time: {(planned.LengthDays is { } days ? $"{days:0.#} days" : "_to be set_")}{(planned.Starts is { } starts ? $", from {starts:yyyy-MM-dd}" : ", start _to be set_")}\n");
        text.Append($"- Percentage of users: {Words.Percent(plan.Percent(planned))}{(planned.ExpectedUsers is { } users ? $", roughly {Words.Number(users)} users (estimate)" : "")}\n\n**Results**\n");
        if (result.Stages.FirstOrDefault(stage => stage.Name == planned.Name) is not { } rehearsed)
        {
            text.Append($"- Not rehearsed: {(result.Target.Kind == RunTarget.Site ? "a site's toggles are its team's to flip" : "the rehearsal stopped before")}.\n");
            return;
        }

        text.Append($"- Number of unique users: {StageSummary.Users(rehearsed)}, new / base (rehearsal); in production: {OnlyProduction}\n");
        text.Append($"- Metrics at this stage: {Words.Of(rehearsed.Verdict)}, {rehearsed.Rule ?? "no rule"} (rehearsal{(rehearsed.Reached ? "" : "; a real rollout would not have reached it")})\n");
        foreach (var reason in rehearsed.Reasons.Concat(rehearsed.Notes))
            text.Append($"  - {MarkdownTable.Escape(reason)}\n");
        text.Append(rehearsed.Load.Valid
            ? $"  - send p95, new / base: {string.Join("; ", StageSummary.SendP95(rehearsed))} (rehearsal, simulated latency)\n"
            : $"  - The verdict does not count: load invalid ({MarkdownTable.Escape(string.Join("; ", rehearsed.Load.InvalidBecause))})\n");
        text.Append($"- Was any downstream service affected by the change?: {Downstream(rehearsed)} (rehearsal); in production: {OnlyProduction}\n");
        text.Append($"- Types of errors logged: {MarkdownTable.Escape(StageSummary.Errors(rehearsed))} (rehearsal)\n");
        text.Append($"- What changes are necessary based on the logs, feedback on user challenges, or VA challenges?: {OnlyProduction}\n");
    }

    private static string Downstream(StageResult stage)
    {
        var incidents = stage.Strata.Where(stratum => stratum.Rule == StageRule.DownstreamIncident.Title()).ToList();
        return incidents switch
        {
            [_, ..] => $"yes: {string.Join(" ", incidents.Select(stratum => MarkdownTable.Escape(stratum.Reason)))}",
            _ when stage.Ledger is { Broken: > 0 } or { DeliveredAfterError: > 0 } => $"yes: {StageSummary.Ledger(stage.Ledger)}",
            _ when stage.Ramp is { Ledger.Broken: > 0 } ramp => $"yes: in the ramp {ramp.InWords.TrimEnd('.')}",
            _ when stage.Ledger.Accepted == 0 => "not measured",
            _ => $"no: {StageSummary.Ledger(stage.Ledger)}",
        };
    }

    private static void Questions(StringBuilder text, ResultDocument result)
    {
        text.Append("\n## Post-launch questions\n\n");
        foreach (var (number, answer) in result.PostLaunch.OrderBy(each => each.Key, StringComparer.Ordinal))
            text.Append($"{number}. {answer.Question}\n   - {MarkdownTable.Escape(answer.Answer)}{Origin(answer)}\n");
    }

    private static string Origin(PostLaunchAnswer answer) => answer switch
    {
        { Source: { } source } => $" (real events: {MarkdownTable.Escape(source)})",
        { AssumedInput: true } => " (assumed input, not evidence)",
        _ => " (rehearsal)",
    };

    private static string Points(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " points";

    private static string Table(string[] headings, IEnumerable<string[]> rows)
    {
        var table = new MarkdownTable(headings);
        foreach (var row in rows)
            table.Row(row);
        return table.ToString();
    }
}
