using System.Text.Json;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>A page that needs nothing else: tables, charts over time and percentile curves, with ECharts inlined where npm packages were installed when it was built.</summary>
internal static class HtmlReport
{
    private const string Template = "report.html";
    private const string ECharts = "echarts.min.js";

    public static async Task<string> RenderAsync(LoadResult result, string folder, CancellationToken cancellationToken)
    {
        // System.Text.Json writes "<" as an escape, so no text of a result can end the script element that holds it.
        var data = JsonSerializer.Serialize(new { result, seconds = SecondsFile.Read(folder), curves = PercentileCurve.Read(folder) }, LoadJson.Line);
        var page = await ReadAsync(Template, cancellationToken);
        var charts = (await ReadAsync(ECharts, cancellationToken)).Replace("</script", "<\\/script");
        return page.Replace("/*echarts*/", charts).Replace("/*data*/", data);
    }

    private static async Task<string> ReadAsync(string resource, CancellationToken cancellationToken)
    {
        await using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(resource) ?? Stream.Null;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
