using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Report.Html;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>The page the go/no-go meeting looks at.</summary>
public partial class Html_report
{
    private const string EChartsStandIn = "window.echarts={init(){return{setOption(){},resize(){},dispose(){}}}};";

    [Theory]
    [InlineData(0, "GO")]
    [InlineData(0.1, "NO-GO")]
    public async Task The_verdict_is_its_first_heading(double refused, string word)
    {
        var page = await Render(refused);
        Assert.Matches($"^<span class=\"glyph\" aria-hidden=\"true\">.+</span> {word}$", Heading().Match(page).Groups[1].Value);
    }

    [Fact]
    public async Task A_no_go_says_stage_flow_EHR_and_code_above_everything_else()
    {
        var page = await Render(0.1);
        var banner = page[..page.IndexOf("<nav", StringComparison.Ordinal)];
        Assert.Contains("Stage B (25 %), Oracle Health: a message could not be sent for 15 of 150 users (10.0 %) of the new flow", banner);
        Assert.Contains("SM98 (15 users)", banner);
    }

    [Fact]
    public async Task It_loads_nothing_from_elsewhere()
    {
        var page = await Render(0.1);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
        Assert.Contains("default-src 'none'", page);
    }

    [Fact]
    public async Task What_came_from_a_target_is_escaped_in_text_and_in_data()
    {
        var result = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken) with { Reasons = ["</script><script>alert(1)</script>"] };
        var page = await HtmlReport.RenderAsync(result, EChartsStandIn);
        Assert.DoesNotContain("<script>alert(1)", page);
    }

    [Fact]
    public async Task It_says_what_GO_does_not_mean() => Assert.Contains("no evidence about production Oracle Health payloads", await Render(0));

    [Theory]
    [InlineData(RunTarget.Stack, true)]
    [InlineData(RunTarget.Site, false)]
    public async Task A_failure_can_be_replayed_where_the_harness_has_the_users(string target, bool offered)
    {
        var result = await SampleRun.MakeAsync(0.1, TestContext.Current.CancellationToken) with { Target = new() { Kind = target } };
        Assert.Equal(offered, (await HtmlReport.RenderAsync(result, EChartsStandIn)).Contains("replay RUN --user ID", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_every_send_failed_no_latency_is_told()
    {
        var sample = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var baseline = sample.Stages[0] with { Load = sample.Stages[0].Load with { Draft = [], Send = [.. sample.Stages[0].Load.Send.Select(row => row with { Failed = row.Count, P50Ms = 4711 })] } };
        Assert.DoesNotContain("4,711 ms", await HtmlReport.RenderAsync(sample with { Stages = [baseline] }, EChartsStandIn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_was_resumed_says_that_its_time_holds_a_break()
    {
        var result = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken) with { Resumed = true };
        Assert.Contains("<dd>4 min 41 s with the time until it was resumed</dd>", await HtmlReport.RenderAsync(result, EChartsStandIn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visits_are_told_as_those_that_ended() => Assert.Matches(@"Load: [\d,]+ offered, [\d,]+ ended, 0 dropped", await Render(0));

    [Fact]
    public async Task Without_the_npm_packages_it_says_that_the_charts_are_missing()
    {
        var page = await HtmlReport.RenderAsync(await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken), echarts: null);
        Assert.Contains("npm package echarts was not installed", page);
        Assert.DoesNotContain("class=\"chart\"", page);
    }

    [Fact]
    public async Task A_run_that_did_nothing_still_renders()
    {
        var sample = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var bare = new ResultDocument { Verdict = Rollout.Verdict.Run.RunOutcome.Invalid, Seed = 1, Profile = "smoke", StartedAt = sample.StartedAt, FinishedAt = sample.FinishedAt };
        Assert.Contains("No contract was verified.", await HtmlReport.RenderAsync(bare, EChartsStandIn));
    }

    [Fact]
    public async Task Every_link_into_the_page_leads_somewhere()
    {
        var page = await Render(0.1);
        var ids = Id().Matches(page).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.All(Anchor().Matches(page).Select(match => match.Groups[1].Value), anchor => Assert.Contains(anchor, ids));
    }

    private static async Task<string> Render(double refused) =>
        await HtmlReport.RenderAsync(await SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken), EChartsStandIn);

    [GeneratedRegex("<h1>(.*?)</h1>")]
    private static partial Regex Heading();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Anchor();
}
