using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Report.Comparing;
using SecureMessaging.Rollout.Report.Datadog;
using SecureMessaging.Rollout.Report.JUnit;
using SecureMessaging.Rollout.Report.Packing;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>What a run's folder holds for machines: JUnit, Datadog, the evidence pack; and two runs side by side.</summary>
public sealed partial class Run_folder_files : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("run-folder-");

    [Fact]
    public async Task Everything_the_page_links_to_is_there()
    {
        var page = await ReportWriter.WriteAsync(await Sample(0), _folder.FullName, TestContext.Current.CancellationToken);
        var links = FileLink().Matches(await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken)).Select(match => match.Groups[1].Value);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(_folder.FullName, link)), link));
    }

    [Fact]
    public async Task The_pack_holds_every_file_with_its_hash()
    {
        await ReportWriter.WriteAsync(await Sample(0), _folder.FullName, TestContext.Current.CancellationToken);
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(_folder.FullName, ReportWriter.PackName), TestContext.Current.CancellationToken);
        var sums = (await Text(zip.GetEntry(EvidencePack.SumsName)!)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  "));
        Assert.Equal(zip.Entries.Count - 1, sums.Count());
        foreach (var sum in sums)
        {
            await using var content = await zip.GetEntry(sum[1])!.OpenAsync(TestContext.Current.CancellationToken);
            Assert.Equal(sum[0], Convert.ToHexStringLower(await SHA256.HashDataAsync(content, TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task The_pack_holds_what_was_rehearsed_and_under_which_contracts()
    {
        await ReportWriter.WriteAsync(await Sample(0), _folder.FullName, TestContext.Current.CancellationToken);
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(_folder.FullName, ReportWriter.PackName), TestContext.Current.CancellationToken);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("plan.yaml", names);
        Assert.Contains("pacts/vets-api-mhv-sm-api.json", names);
    }

    [Fact]
    public async Task The_same_folder_packs_to_the_same_bytes()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "events.jsonl"), "{}", TestContext.Current.CancellationToken);
        var archive = Path.Combine(_folder.FullName, "pack.zip");
        await EvidencePack.WriteAsync(_folder.FullName, archive, TestContext.Current.CancellationToken);
        var first = await File.ReadAllBytesAsync(archive, TestContext.Current.CancellationToken);
        await EvidencePack.WriteAsync(_folder.FullName, archive, TestContext.Current.CancellationToken);
        Assert.Equal(first, await File.ReadAllBytesAsync(archive, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task JUnit_counts_a_rolled_back_stage_as_a_failure()
    {
        var suites = JUnitReport.Render(await Sample(0.1)).Root!.Elements("testsuite").ToDictionary(suite => (string)suite.Attribute("name")!);
        Assert.Equal((4, 1), ((int)suites["stages"].Attribute("tests")!, (int)suites["stages"].Attribute("failures")!));
        Assert.Equal((3, 0), ((int)suites["contracts"].Attribute("tests")!, (int)suites["contracts"].Attribute("failures")!));
    }

    [Theory]
    [InlineData(RunOutcome.Go, RunCause.None, null)]
    [InlineData(RunOutcome.NoGo, RunCause.Contract, "failure")]
    [InlineData(RunOutcome.Invalid, RunCause.NotRun, "error")]
    [InlineData(RunOutcome.Invalid, RunCause.NoVerdictClaimed, "skipped")]
    public async Task JUnit_has_a_case_for_the_verdict_that_tells_why(RunOutcome verdict, RunCause cause, string? outcome)
    {
        var result = await Sample(0) with { Verdict = verdict, Cause = cause, Reasons = ["No contract was verified."], Contracts = [] };
        var test = Assert.Single(JUnitReport.Render(result).Root!.Elements("testsuite").First().Elements("testcase"));
        Assert.Equal(outcome, test.Elements().SingleOrDefault()?.Name.LocalName);
        Assert.Equal(outcome is null ? null : "No contract was verified.", (string?)test.Elements().SingleOrDefault()?.Attribute("message"));
    }

    [Fact]
    public async Task JUnit_counts_a_message_lost_at_a_stage_without_a_verdict_as_a_failure() =>
        Assert.Equal((1, 0), await JUnitStagesAsync(baseline => baseline with { Reasons = ["1 message was lost."] }));

    [Fact]
    public async Task JUnit_counts_a_load_that_was_not_valid_as_an_error() =>
        Assert.Equal((0, 1), await JUnitStagesAsync(baseline => baseline with { Load = baseline.Load with { Valid = false, InvalidBecause = ["late"] } }));

    [Fact]
    public async Task The_dashboard_has_the_drafts_nine_metrics_and_splits_what_servers_count_by_flow()
    {
        var dashboard = DatadogDashboard.Render(await Plan());
        var widgets = dashboard["widgets"]!.AsArray();
        Assert.Equal(9, widgets.Count);
        var sent = widgets.Single(widget => (string)widget!["definition"]!["title"]! == "[web] Messages sent on va.gov")!["definition"]!["requests"]!.AsArray();
        Assert.Equal(["flow:new", "flow:base"], sent.Select(request => FlowTag().Match((string)request!["q"]!).Value));
    }

    [Fact]
    public async Task Every_metric_of_plan_and_monitors_is_one_the_reference_BFF_emits()
    {
        // METRICS.md is what the BFF's own tests hold it to.
        var emitted = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "mocks", "Bff", "METRICS.md"), TestContext.Current.CancellationToken);
        var plan = await Plan();
        var named = plan.Metrics.Select(metric => metric.Metric).Concat(plan.Monitors.SelectMany(monitor => MetricName().Matches(monitor.Query).Select(match => match.Value)));
        Assert.All(named, name => Assert.Contains($"`{name}`", emitted));
    }

    [Fact]
    public async Task Each_monitor_sounds_on_its_side_of_its_threshold()
    {
        var monitors = DatadogMonitors.Render(await Plan()).ToList();
        Assert.EndsWith("> 0.05", (string)monitors[0]!["query"]!);
        Assert.EndsWith("< 1", (string)monitors[^1]!["query"]!);
        Assert.Equal([false, true], new[] { monitors[0], monitors[^1] }.Select(monitor => (bool)monitor!["options"]!["notify_no_data"]!));
    }

    // A counter that was not raised has no points, and arithmetic with one that has none says nothing: a base without a failed send would silence it.
    [Fact]
    public async Task A_count_that_may_be_nothing_is_taken_for_zero()
    {
        var queries = (await Plan()).Monitors.SelectMany(monitor => SelectedCount().Matches(monitor.Query)).ToList();
        Assert.NotEmpty(queries);
        Assert.All(queries, count => Assert.StartsWith("default_zero(", count.Value, StringComparison.Ordinal));
    }

    // A message is answered 200, a reply 201: sm-api-and-bff.md §4.
    [Fact]
    public async Task No_monitor_takes_a_reply_for_a_failed_send()
    {
        var queries = (await Plan()).Monitors.Select(monitor => monitor.Query).Where(query => query.Contains("!status_code", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, queries.Count);
        Assert.All(queries, query => Assert.Equal(query.Split("!status_code:200").Length, query.Split("!status_code:200,!status_code:201}").Length));
    }

    [Fact]
    public async Task Two_runs_side_by_side_show_what_differs()
    {
        var text = RunComparison.Render(await Sample(0), await Sample(0.1));
        Assert.StartsWith("# GO and NO-GO", text);
        Assert.Contains("| B: verdict | PROMOTE | ROLLBACK | differs |", text);
        Assert.Contains("| A: verdict | PROMOTE | PROMOTE |  |", text);
        Assert.Contains("| E: verdict | PROMOTE | not run | differs |", text);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(int Failures, int Errors)> JUnitStagesAsync(Func<StageResult, StageResult> spoil)
    {
        var result = await Sample(0);
        var stages = JUnitReport.Render(result with { Stages = [spoil(result.Stages[0]), .. result.Stages.Skip(1)] })
            .Root!.Elements("testsuite").Single(suite => (string)suite.Attribute("name")! == "stages");
        return ((int)stages.Attribute("failures")!, (int)stages.Attribute("errors")!);
    }

    private static Task<ReleasePlan> Plan() => PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);

    private static Task<ResultDocument> Sample(double refused) => SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken);

    private static async Task<string> Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("href=\"([^#\"][^\"]*)\"")]
    private static partial Regex FileLink();

    [GeneratedRegex("flow:[a-z]+")]
    private static partial Regex FlowTag();

    [GeneratedRegex(@"(default_zero\()?sum:[\w.]+\{[^}]*status_code:200[^}]*\}")]
    private static partial Regex SelectedCount();

    [GeneratedRegex(@"mhv\.sm\.dashboard\.[a-z_]+")]
    private static partial Regex MetricName();
}
