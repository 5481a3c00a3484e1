using System.Globalization;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Output;

/// <summary>The last thing a rehearsal shows: a table of the stages, the verdict and why, and where everything is.</summary>
internal static class RehearsalSummary
{
    private const int MostReasons = 8;

    public static async Task<int> WriteAsync(IAnsiConsole console, string folder, ResultDocument result, CancellationToken cancellationToken)
    {
        await ReportWriter.WriteAsync(result, folder, cancellationToken);
        console.WriteLine();
        console.Write(Stages(result));
        var verdict = new RunVerdict(result.Verdict, result.Cause, result.Reasons);
        var colour = result.Verdict switch { RunOutcome.Go => "green", RunOutcome.NoGo => "red", _ => "yellow" };
        console.MarkupLine($"[bold {colour}]{verdict.Word}[/]  (cause: {result.Cause})");
        foreach (var reason in result.Reasons.Take(MostReasons))
            console.MarkupLine($"  {Markup.Escape(reason)}");
        if (result.Reasons.Count > MostReasons)
            console.MarkupLine($"  and {result.Reasons.Count - MostReasons} more, in the report");
        console.WriteLine();
        console.WriteLine($"result  {Path.Combine(folder, ResultFile.Name)}");
        console.WriteLine($"report  {Path.Combine(folder, "report.html")}");
        return verdict.ExitCode;
    }

    private static Table Stages(ResultDocument result)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("stage", "%", "verdict", "users new/base", "send p95 ms new (VistA · OH)", "base (VistA · OH)", "failed", "accepted", "delivered", "lost", "journeys");
        // Nobody can be asked at a site: a dash is no zero.
        string Ledger(long count) => result.Target.Kind == RunTarget.Site ? "–" : count.ToString(CultureInfo.InvariantCulture);
        foreach (var stage in result.Stages)
        {
            table.AddRow(
                stage.Reached ? stage.Name : $"{stage.Name} (not reached)",
                stage.Percent.ToString(CultureInfo.InvariantCulture),
                stage.Verdict?.ToString().ToUpperInvariant() ?? "–",
                $"{stage.Users.New}/{stage.Users.Base}",
                P95(stage, Flow.New),
                P95(stage, Flow.Base),
                stage.Load.Send.Sum(row => row.Failed).ToString(CultureInfo.InvariantCulture),
                Ledger(stage.Ledger.Accepted),
                Ledger(stage.Ledger.Delivered),
                Ledger(stage.Ledger.Lost),
                $"{stage.E2E.Passed}/{stage.E2E.Passed + stage.E2E.Failed}");
        }

        return table;
    }

    private static string P95(StageResult stage, Flow flow) =>
        string.Join(" · ", stage.Load.Send.Where(row => row.Flow == flow).OrderBy(row => row.Ehr).Select(row => row.HasLatency ? $"{row.P95Ms:0}" : "–"));
}
