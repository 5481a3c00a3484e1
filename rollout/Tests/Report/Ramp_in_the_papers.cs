using SecureMessaging.Rollout.Report.Html;
using SecureMessaging.Rollout.Report.JUnit;
using SecureMessaging.Rollout.Report.Meeting;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>Whoever reads any of a run's papers learns what the ramp showed.</summary>
public class Ramp_in_the_papers
{
    private static readonly LedgerCounts Balanced = new(100, 100, 0, 0, 0, 0);

    [Fact]
    public async Task A_ramp_that_was_borne_is_ticked() =>
        Assert.True((await ItemAsync("Many times the load of the busiest hour was borne", Ramp(broken: false, Balanced))).IsProven);

    [Fact]
    public async Task A_level_that_broke_is_not() =>
        Assert.False((await ItemAsync("Many times the load of the busiest hour was borne", Ramp(broken: true, Balanced))).IsProven);

    [Fact]
    public async Task A_message_lost_on_the_ramp_was_lost() =>
        Assert.False((await ItemAsync("No message told sent was lost, duplicated or misrouted", Ramp(broken: false, Balanced with { Delivered = 99, Lost = 1 }))).IsProven);

    [Theory]
    [InlineData(false, 0, "0")]
    [InlineData(true, 0, "1")]
    [InlineData(false, 1, "1")]
    public async Task A_level_that_broke_or_a_message_lost_fails_a_case_of_the_CI_server(bool broken, long lost, string failures)
    {
        var suites = JUnitReport.Render(await SampleAsync(Ramp(broken, Balanced with { Delivered = 100 - lost, Lost = lost }))).Root!.Elements("testsuite");
        Assert.Equal(failures, (string?)suites.Single(suite => (string?)suite.Attribute("name") == "ramp").Attribute("failures"));
    }

    [Fact]
    public async Task A_level_that_broke_is_in_the_report()
    {
        var page = await HtmlReport.RenderAsync(await SampleAsync(Ramp(broken: true, Balanced)), echarts: null);
        Assert.Contains("at 72 users a second 20 of 144 could not send", page, StringComparison.Ordinal);
    }

    private static async Task<ChecklistItem> ItemAsync(string text, RampResult ramp) =>
        GoNoGoChecklist.Items(await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken), await SampleAsync(ramp)).Single(item => item.Text == text);

    private static async Task<ResultDocument> SampleAsync(RampResult ramp)
    {
        var sample = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        return sample with { Stages = [.. sample.Stages.Select(stage => stage.Name == "C" ? stage with { Ramp = ramp } : stage)] };
    }

    private static RampResult Ramp(bool broken, LedgerCounts ledger) =>
        new() { Levels = [new(9, 18, 0, 10, Broken: false), new(72, 144, broken ? 20 : 0, 10, broken)], Ledger = ledger };
}
