using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Rollout.Report.Datadog;
using SecureMessaging.Rollout.Report.Html;
using SecureMessaging.Rollout.Report.JUnit;
using SecureMessaging.Rollout.Report.Markdown;
using SecureMessaging.Rollout.Report.Meeting;
using SecureMessaging.Rollout.Report.Packing;
using SecureMessaging.Rollout.Report.PostLaunch;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Report;

/// <summary>Writes everything a reader of a run wants into its folder.</summary>
public static class ReportWriter
{
    /// <summary>Name of the page.</summary>
    public const string PageName = "report.html";

    /// <summary>Name of the run's copy of its plan.</summary>
    public const string PlanName = "plan.yaml";

    /// <summary>Name of the archive of the whole folder.</summary>
    public const string PackName = "evidence.zip";

    private static readonly (string What, string Path)[] Written =
    [
        ("Report as Markdown", "report.md"), ("Result for CI (JUnit)", "junit.xml"), ("Checklist and sign-off for the meeting", "go-no-go.md"),
        ("Release plan, filled in", "release-plan.md"), ("Datadog dashboard", "datadog-dashboard.json"), ("Datadog monitors", "datadog-monitors.json"),
        ("All of this with a file of hashes", PackName),
    ];

    /// <summary>
    /// Writes <c>result.json</c>, <c>report.html</c>, <c>report.md</c>, <c>junit.xml</c>, <c>go-no-go.md</c>, <c>release-plan.md</c>,
    /// the Datadog dashboard and monitors, the plan, the pacts, and <c>evidence.zip</c> of all that is in the folder.
    /// </summary>
    /// <returns>Path of the page.</returns>
    /// <exception cref="PlanException">The result's plan cannot be read.</exception>
    public static async Task<string> WriteAsync(ResultDocument result, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        Directory.CreateDirectory(folder);
        var plan = await PlanAsync(result, Path.Combine(folder, PlanName), cancellationToken);
        var complete = Complete(result);

        Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text, cancellationToken);
        await ResultFile.WriteAsync(complete, Path.Combine(folder, ResultFile.Name), cancellationToken);
        await WriteAsync(PageName, await HtmlReport.RenderAsync(complete, await EChartsAsync(cancellationToken)));
        await WriteAsync("report.md", MarkdownReport.Render(complete));
        await WriteAsync("junit.xml", JUnitReport.Render(complete) + "\n");
        await WriteAsync("go-no-go.md", GoNoGoChecklist.Render(plan, complete));
        await WriteAsync("release-plan.md", ReleasePlanDocument.Render(plan, complete));
        await WriteAsync("datadog-dashboard.json", Text(DatadogDashboard.Render(plan)));
        await WriteAsync("datadog-monitors.json", Text(DatadogMonitors.Render(plan)));
        CopyPacts(folder);
        await EvidencePack.WriteAsync(folder, Path.Combine(folder, PackName), cancellationToken);
        return Path.Combine(folder, PageName);
    }

    // A run has its plan from its beginning; what the plan was called may say something else by now.
    private static async Task<ReleasePlan> PlanAsync(ResultDocument result, string copy, CancellationToken cancellationToken)
    {
        if (!File.Exists(copy))
            await File.WriteAllTextAsync(copy, await PlanReader.TextAsync(result.Plan, cancellationToken), cancellationToken);
        return await PlanReader.ReadAsync(copy, cancellationToken);
    }

    // Rendering a result again must not list its files twice.
    private static ResultDocument Complete(ResultDocument result) => result with
    {
        Machine = result.Machine with { Commit = result.Machine.Commit ?? Commit },
        PostLaunch = result.PostLaunch.Count > 0 ? result.PostLaunch : PostLaunchQuestions.Answer(result),
        Evidence = [.. result.Evidence.UnionBy(Written.Select(file => new EvidenceLink(file.What, file.Path)), link => link.Path)],
    };

    // The SDK appends the commit it built from: 1.0.0+7a9f….
    private static string? Commit => typeof(ReportWriter).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, var commit] ? commit : null;

    private static void CopyPacts(string folder)
    {
        var pacts = Path.Combine(RepositoryRoot.Path, "contracts", "pacts");
        if (!Directory.Exists(pacts))
            return;
        var target = Directory.CreateDirectory(Path.Combine(folder, "pacts")).FullName;
        foreach (var pact in Directory.EnumerateFiles(pacts, "*.json"))
            File.Copy(pact, Path.Combine(target, Path.GetFileName(pact)), overwrite: true);
    }

    private static string Text(JsonNode json) => json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";

    private static async Task<string?> EChartsAsync(CancellationToken cancellationToken) =>
        File.Exists(Provisioner.ChartsFile) ? await File.ReadAllTextAsync(Provisioner.ChartsFile, cancellationToken) : null;
}
