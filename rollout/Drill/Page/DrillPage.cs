using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Report.Html;

namespace SecureMessaging.Rollout.Drill.Page;

/// <summary>Writes the matrix as one self-contained page, in the style of a rehearsal's report.</summary>
public static class DrillPage
{
    /// <summary>Its name.</summary>
    public const string Name = "drill.html";

    /// <summary>Writes it into a folder.</summary>
    public static async Task WriteAsync(DrillDocument drill, string folder, CancellationToken cancellationToken) =>
        await File.WriteAllTextAsync(Path.Combine(folder, Name), await RenderAsync(drill), cancellationToken);

    /// <summary>The page.</summary>
    public static async Task<string> RenderAsync(DrillDocument drill)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DrillMatrix.Drill)] = drill,
            [nameof(DrillMatrix.Style)] = HtmlReport.Asset("report.css"),
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<DrillMatrix>(parameters)).ToHtmlString());
    }
}
