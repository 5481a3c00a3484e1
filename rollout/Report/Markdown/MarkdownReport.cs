using System.Text;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Report.Markdown;

/// <summary>A result as Markdown: for a pull request, an issue, a chat.</summary>
public static class MarkdownReport
{
    /// <summary>The document, verdict first.</summary>
    public static string Render(ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        text.Append($"# {Words.Of(result.Verdict)}: rehearsal of \"Start a new message\"\n\n");
        text.Append($"{Words.Capital(Words.Of(result.Cause))}.\n\n");
        List(text, result.Reasons);
        text.Append($"Profile {result.Profile}, plan {result.Plan}, seed {result.Seed}, {Words.Time(result.StartedAt)}, took {Words.Took(result)}.\n\n");
        Section(text, "Stages", Stages(result));
        Section(text, "Reasons", Reasons(result));
        Section(text, "What clients were told, and what was delivered", Truth(result));
        Section(text, "Contracts", Contracts(result));
        Section(text, "Rollback, rehearsed", Rollbacks(result));
        Section(text, "Notes", string.Concat(result.Stages.SelectMany(stage => stage.Notes).Distinct().Select(Line)));
        Section(text, "Warnings", string.Concat(result.Warnings.Select(Line)));
        text.Append("## What could not be concluded, and why\n\n");
        List(text, [.. result.NotConcluded.Concat(result.Stages.SelectMany(stage => stage.NotConcluded)).Distinct()]);
        text.Append("## What GO means\n\n");
        List(text, Meaning.Does);
        text.Append("It does not mean:\n\n");
        List(text, Meaning.DoesNot);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, string content)
    {
        if (content.Length > 0)
            text.Append($"## {title}\n\n{content}\n");
    }

    private static void List(StringBuilder text, IReadOnlyCollection<string> lines)
    {
        foreach (var line in lines.DefaultIfEmpty("Nothing."))
            text.Append(Line(line));
        text.Append('\n');
    }

    private static string Line(string line) => $"- {MarkdownTable.Escape(line)}\n";

    private static string Stages(ResultDocument result)
    {
        var table = new MarkdownTable("Stage", "New flow", "Verdict", "Users new / base", "Failing new / base", "Send p95 new / base", "Journeys", "Load", "Ledger");
        foreach (var stage in result.Stages)
        {
            table.Row(
                Words.Stage(stage) + (stage.Reached ? "" : " (not reached)"), Words.Percent(stage.Percent), Words.Of(stage.Verdict), StageSummary.Users(stage),
                StageSummary.Failing(stage), string.Join("; ", StageSummary.SendP95(stage)), StageSummary.Journeys(stage), StageSummary.Load(stage),
                StageSummary.Ledger(stage.Ledger));
        }

        return table.ToString();
    }

    private static string Reasons(ResultDocument result) => string.Concat(
        result.Stages.SelectMany(stage => stage.Reasons.Select(reason => $"- {Words.Of(stage.Verdict)}: {MarkdownTable.Escape(reason)}\n")));

    private static string Truth(ResultDocument result)
    {
        var table = new MarkdownTable("EHR", "Flow", "Told", "Not delivered", "Once", "Twice or more", "Elsewhere");
        var cells = result.Stages.SelectMany(stage => stage.Truth).ToLookup(cell => (cell.Ehr, cell.Flow, cell.Told));
        foreach (var group in cells.OrderBy(group => group.Key))
        {
            string Count(Delivered delivered) => Words.Number(group.Where(cell => cell.Delivered == delivered).Sum(cell => cell.Count));
            table.Row(
                Words.Of(group.Key.Ehr), Words.Of(group.Key.Flow), Words.Of(group.Key.Told),
                Count(Delivered.Never), Count(Delivered.Once), Count(Delivered.Repeatedly), Count(Delivered.Elsewhere));
        }

        return table.ToString();
    }

    private static string Contracts(ResultDocument result)
    {
        var table = new MarkdownTable("Consumer", "Provider", "Result", "Verified");
        foreach (var contract in result.Contracts)
            table.Row(contract.Consumer, contract.Provider, Words.Of(contract.Result), $"{contract.Verified} of {contract.Interactions}");
        return table.ToString();
    }

    private static string Rollbacks(ResultDocument result)
    {
        var table = new MarkdownTable("Severity", "Result", "Detected", "Decided", "Effective", "Sends failed meanwhile");
        foreach (var (severity, rollback) in result.Rollback)
        {
            table.Row(
                severity, Words.Of(rollback.Result), Words.Seconds(rollback.DetectedAfterSeconds), Words.Seconds(rollback.DecidedAfterSeconds),
                Words.Seconds(rollback.EffectiveAfterSeconds), rollback.FailedMeanwhile?.ToString() ?? "–");
        }

        return table.ToString();
    }
}
