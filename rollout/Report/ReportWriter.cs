using SecureMessaging.Rollout.Report.Html;
using SecureMessaging.Rollout.Report.Markdown;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Report;

/// <summary>Writes everything a reader of a run wants into its folder.</summary>
public static class ReportWriter
{
    /// <summary>Name of the page.</summary>
    public const string PageName = "report.html";

    /// <summary>Writes <c>result.json</c>, <c>report.html</c> and <c>report.md</c> into a run's folder.</summary>
    /// <returns>Path of the page.</returns>
    public static async Task<string> WriteAsync(ResultDocument result, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        Directory.CreateDirectory(folder);
        await ResultFile.WriteAsync(result, Path.Combine(folder, ResultFile.Name), cancellationToken);
        var page = Path.Combine(folder, PageName);
        await File.WriteAllTextAsync(page, await HtmlReport.RenderAsync(result, await EChartsAsync(cancellationToken)), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.md"), MarkdownReport.Render(result), cancellationToken);
        return page;
    }

    private static async Task<string?> EChartsAsync(CancellationToken cancellationToken)
    {
        var bundle = Path.Combine(RepositoryRoot.Path, "node_modules", "echarts", "dist", "echarts.min.js");
        return File.Exists(bundle) ? await File.ReadAllTextAsync(bundle, cancellationToken) : null;
    }
}
