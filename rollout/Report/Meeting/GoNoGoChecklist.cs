using System.Text;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Report.Meeting;

/// <summary>The checklist of the release plan's Step 2, with what a run proved ticked, and a table to sign.</summary>
public static class GoNoGoChecklist
{
    /// <summary>What this run proved, and what it leaves to people.</summary>
    public static IReadOnlyList<ChecklistItem> Items(ReleasePlan plan, ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(result);
        bool IsWalked(PlannedStage planned) => result.Stages.Any(stage => stage.Name == planned.Name && stage.E2E is { Passed: > 0, Failed: 0 });
        var judged = result.Stages.Where(stage => stage.Verdict is not null).ToList();
        return
        [
            new("Contracts between pages, back end and messaging hold", Proves(result.Contracts, contract => contract.Result == PartResult.Passed),
                $"{result.Contracts.Sum(contract => contract.Verified)} of {result.Contracts.Sum(contract => contract.Interactions)} interactions verified, against stand-ins"),
            new("The flow can be walked in a browser at every percentage, inside and outside the cohort", plan.Stages.All(IsWalked),
                $"{result.Stages.Sum(stage => stage.E2E.Passed)} journeys passed, {result.Stages.Sum(stage => stage.E2E.Failed)} failed, {result.Stages.Sum(stage => stage.E2E.Skipped)} skipped"),
            new("Every stage was promoted", Proves(judged, stage => stage is { Verdict: StageOutcome.Promote, Load.Valid: true }),
                string.Join(", ", judged.Select(stage => $"{stage.Name} {Words.Of(stage.Verdict)}").DefaultIfEmpty("no stage was judged"))),
            new("No message told sent was lost, duplicated or misrouted", Proves(Ledgers(result), ledger => ledger is { Accepted: > 0, Broken: 0 }),
                $"{Words.Number(Ledgers(result).Sum(ledger => ledger.Delivered))} of {Words.Number(Ledgers(result).Sum(ledger => ledger.Accepted))} accepted messages delivered"),
            new("Many times the load of the busiest hour was borne", Proves(Ramps(result), ramp => ramp.Outcome == PartResult.Passed),
                string.Join("; ", Ramps(result).Select(ramp => ramp.InWords).DefaultIfEmpty("for the team: profile standard has a ramp, this run had none"))),
            new("Both VistA and Oracle Health teams were messaged in both flows", Enum.GetValues<Ehr>().All(ehr => Enum.GetValues<Flow>().All(flow => Sends(result, ehr, flow) > 0)),
                string.Join(", ", Enum.GetValues<Ehr>().Select(ehr => $"{Words.Of(ehr)}: {Words.Number(Sends(result, ehr, Flow.New))} new, {Words.Number(Sends(result, ehr, Flow.Base))} base"))),
            new("Users were served the toggles that the formula gives them", Proves(result.Stages, stage => stage.Assignment is { Checked: > 0, Differing: 0 }),
                $"{Words.Number(result.Stages.Sum(stage => stage.Assignment.Checked))} users checked, {Words.Number(result.Stages.Sum(stage => stage.Assignment.Differing))} differing"),
            new("Rollback was rehearsed", Proves(result.Rollback, each => each.Value.Result == PartResult.Passed),
                string.Join(", ", result.Rollback.Select(each => $"{each.Key} {Words.Of(each.Value.Result)}").DefaultIfEmpty("none was rehearsed"))),
            new("Best practices for QA were followed", false, "for the team to confirm"),
            new("As much was validated in staging as possible", false, result.Target.Kind == RunTarget.Site
                ? $"for the team to confirm: this was a rehearsal against {result.Target.Web}; what it left out is in the report"
                : "for the team: rehearse against staging with --web and --bff"),
            new("Downstream systems are ready: SM patient API, forward proxy, Oracle Health", false, "for the team: no stand-in can prove it"),
            new("Datadog collection is at 100 % for users of the new flow", false, "for the team: dashboard and monitors are generated beside this file"),
            new("The release plan was reviewed with the DEPO/OCTO representative and with the team", false, "at the meeting: release-plan.md"),
        ];
    }

    private static List<RampResult> Ramps(ResultDocument result) => [.. result.Stages.Select(stage => stage.Ramp).OfType<RampResult>()];

    private static List<LedgerCounts> Ledgers(ResultDocument result) => [.. result.Stages.Select(stage => stage.Ledger), .. Ramps(result).Select(ramp => ramp.Ledger)];

    /// <summary>The checklist and the table to sign, as Markdown.</summary>
    public static string Render(ReleasePlan plan, ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        text.Append($"# Go/no-go meeting: {MarkdownTable.Escape(plan.Title)}\n\n");
        text.Append($"The rehearsal says **{Words.Of(result.Verdict)}** ({Words.Of(result.Cause)}): profile {result.Profile}, seed {result.Seed}, {Words.Time(result.StartedAt)}. Details: report.html.\n\n");
        text.Append("Ticked: proved by this rehearsal. Open: for people.\n\n");
        foreach (var item in Items(plan, result))
            text.Append($"- [{(item.IsProven ? "x" : " ")}] {item.Text}: {MarkdownTable.Escape(item.Evidence)}\n");
        text.Append("\n## Sign-off\n\n");
        var table = new MarkdownTable("Discipline", "Name", "Decision (go / no-go)", "Date");
        foreach (var discipline in plan.SignedOffBy)
            table.Row(discipline, "", "", "");
        text.Append(table).Append("\n## What GO means\n\n");
        foreach (var line in Meaning.Does)
            text.Append($"> {line}\n>\n");
        text.Append("> **It does not mean:**\n");
        foreach (var line in Meaning.DoesNot)
            text.Append($"> - {line}\n");
        return text.ToString();
    }

    // Nothing to look at proves nothing.
    private static bool Proves<T>(IReadOnlyCollection<T> parts, Func<T, bool> holds) => parts.Count > 0 && parts.All(holds);

    private static long Sends(ResultDocument result, Ehr ehr, Flow flow) =>
        result.Stages.SelectMany(stage => stage.Load.Send).Where(row => row.Ehr == ehr && row.Flow == flow).Sum(row => row.Count - row.Failed);
}
