using System.Text.Json;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>A page that needs nothing else: tables, charts over time and percentile curves, with ECharts inlined where npm packages are installed.</summary>
internal static class HtmlReport
{
    private const string Template = "report.html";

    public static async Task<string> RenderAsync(LoadResult result, string folder, CancellationToken cancellationToken)
    {
        // System.Text.Json writes "<" as an escape, so no text of a result can end the script element that holds it.
        var data = JsonSerializer.Serialize(new { result, seconds = SecondsFile.Read(folder), curves = PercentileCurve.Read(folder) }, LoadJson.Line);
        await using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(Template)!;
        using var reader = new StreamReader(stream);
        var page = await reader.ReadToEndAsync(cancellationToken);
        return page.Replace("/*echarts*/", await EChartsAsync(cancellationToken)).Replace("/*data*/", data);
    }

    private static async Task<string> EChartsAsync(CancellationToken cancellationToken)
    {
        var bundle = Path.Combine(Provisioner.NodeModulesFolder, "echarts", "dist", "echarts.min.js");
        return File.Exists(bundle) ? (await File.ReadAllTextAsync(bundle, cancellationToken)).Replace("</script", "<\\/script") : "";
    }
}
