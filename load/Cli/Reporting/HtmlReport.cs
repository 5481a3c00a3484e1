using System.Text.Json;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>A page that needs nothing else: tables, charts over time and percentile curves, with ECharts inlined.</summary>
internal static class HtmlReport
{
    /// <param name="result">What was measured.</param>
    /// <param name="folder">Where its seconds and percentile curves are.</param>
    /// <param name="charts">The text of ECharts' minified bundle; empty, the page says that it has no charts.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<string> RenderAsync(LoadResult result, string folder, string charts, CancellationToken cancellationToken)
    {
        // System.Text.Json writes "<" as an escape, so no text of a result can end the script element that holds it.
        var data = JsonSerializer.Serialize(new { result, seconds = SecondsFile.Read(folder), curves = PercentileCurve.Read(folder) }, LoadJson.Line);
        await using var template = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.html")!;
        var page = await new StreamReader(template).ReadToEndAsync(cancellationToken);
        return page.Replace("/*echarts*/", charts.Replace("</script", "<\\/script")).Replace("/*data*/", data);
    }
}
