using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>Writes the reports of a run beside its result. They are renderings of it and can be made again.</summary>
internal static class LoadReports
{
    public const string Page = "report.html";

    public static async Task WriteAsync(LoadResult result, string folder, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "steps.csv"), CsvReport.Render(result), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.md"), MarkdownReport.Render(result), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, Page), await HtmlReport.RenderAsync(result, folder, await ECharts.ReadAsync(cancellationToken), cancellationToken), cancellationToken);
    }
}
