using NBomber.Contracts;
using NBomber.Contracts.Stats;

namespace NBomber.Running;

/// <summary>Writes the stats as a plain table in each form asked for. An existing folder is kept.</summary>
internal static class Reports
{
    private static readonly string[] Head = ["scenario", "step", "outcome", "count", "rps", "min", "mean", "max", "p50", "p75", "p95", "p99", "std_dev", "bytes"];

    public static ReportFile[] Write(NBomberContext context, NodeStats stats, DateTimeOffset now)
    {
        if (context.ReportFormats.Count == 0)
            return [];

        var folder = context.ReportFolder ?? Path.Combine("reports", stats.TestInfo.SessionId);
        var name = context.ReportFileName ?? $"nbomber_report_{now:yyyy-MM-dd--HH-mm-ss}";
        Directory.CreateDirectory(folder);
        return [.. context.ReportFormats.Distinct().Select(format => Write(Path.Combine(folder, name + Extension(format)), format, Render(format, stats)))];
    }

    private static ReportFile Write(string path, ReportFormat format, string content)
    {
        File.WriteAllText(path, content);
        return new(path, format, content);
    }

    private static string Extension(ReportFormat format) => "." + format.ToString().ToLowerInvariant();

    private static string Render(ReportFormat format, NodeStats stats)
    {
        string[][] rows = [Head, .. stats.ScenarioStats.SelectMany(Rows)];
        return format switch
        {
            ReportFormat.Csv => Lines(rows, row => string.Join(',', row)),
            ReportFormat.Md => Lines([Head, [.. Head.Select(_ => "---")], .. rows.Skip(1)], row => $"| {string.Join(" | ", row)} |"),
            ReportFormat.Html => $"<!doctype html>\n<meta charset=\"utf-8\">\n<title>{Escape(stats.TestInfo.TestName)}</title>\n<table>\n"
                + Lines(rows, row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Escape(cell)}</td>"))}</tr>") + "</table>\n",
            _ => Lines(rows, row => string.Concat(row.Select((cell, column) => cell.PadRight(rows.Max(other => other[column].Length) + 2))).TrimEnd()),
        };
    }

    private static IEnumerable<string[]> Rows(ScenarioStats scenario) =>
    [
        Row(scenario.ScenarioName, "", "ok", scenario.Ok), Row(scenario.ScenarioName, "", "fail", scenario.Fail),
        .. scenario.StepStats.SelectMany(step => new[]
        {
            Row(scenario.ScenarioName, step.StepName, "ok", step.Ok), Row(scenario.ScenarioName, step.StepName, "fail", step.Fail),
        }),
    ];

    private static string[] Row(string scenario, string step, string outcome, MeasurementStats stats) =>
    [
        scenario, step, outcome,
        .. new[]
        {
            stats.Request.Count, stats.Request.RPS, stats.Latency.MinMs, stats.Latency.MeanMs, stats.Latency.MaxMs, stats.Latency.Percent50,
            stats.Latency.Percent75, stats.Latency.Percent95, stats.Latency.Percent99, stats.Latency.StdDev, stats.DataTransfer.AllBytes,
        }.Select(figure => $"{figure:0.##}"),
    ];

    private static string Lines(IEnumerable<string[]> rows, Func<string[], string> render) => string.Concat(rows.Select(row => render(row) + "\n"));

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}
