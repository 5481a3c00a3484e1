using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Report.Html;

/// <summary>Renders a result as one self-contained page.</summary>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    /// <param name="result">What to show.</param>
    /// <param name="echarts">The text of ECharts' minified bundle, or null to leave the charts out.</param>
    public static async Task<string> RenderAsync(ResultDocument result, string? echarts)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportPage.Result)] = result,
            [nameof(ReportPage.Inlined)] = new PageAssets(Asset("report.css"), Asset("report.js"), echarts is null ? null : ScriptSafe(echarts), Data(result)),
        });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString());
    }

    // System.Text.Json escapes "<" already: the data cannot end its script element.
    private static string Data(ResultDocument result) => JsonSerializer.Serialize(result, ResultJson.Compact);

    private static string ScriptSafe(string script) => script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);

    internal static string Asset(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("page/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
