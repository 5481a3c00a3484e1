using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Report.Meeting;
using SecureMessaging.Rollout.Report.PostLaunch;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>The checklist, the release plan and the post-launch answers.</summary>
public partial class Meeting_papers
{
    [Fact]
    public async Task What_a_good_run_proved_is_ticked_and_what_is_for_people_stays_open()
    {
        var items = await ItemsAsync(await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken));
        Assert.Equal(7, items.Count(item => item.IsProven));
        Assert.All(items.Where(item => !item.IsProven), item => Assert.Matches("for the team|at the meeting", item.Evidence));
    }

    [Fact]
    public async Task A_stage_rolled_back_unticks_promotion()
    {
        var items = await ItemsAsync(await SampleRun.MakeAsync(0.1, TestContext.Current.CancellationToken));
        Assert.False(items.Single(item => item.Text == "Every stage was promoted").IsProven);
    }

    [Fact]
    public async Task A_stage_whose_load_does_not_count_unticks_promotion()
    {
        var run = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var items = await ItemsAsync(run with { Stages = [.. run.Stages.Select(stage => stage with { Load = stage.Load with { Valid = false } })] });
        Assert.False(items.Single(item => item.Text == "Every stage was promoted").IsProven);
    }

    [Fact]
    public async Task Messages_that_all_failed_do_not_count_as_sent()
    {
        var run = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var failed = run.Stages.Select(stage => stage with { Load = stage.Load with { Send = [.. stage.Load.Send.Select(row => row with { Failed = row.Count })] } });
        var items = await ItemsAsync(run with { Stages = [.. failed] });
        Assert.False(items.Single(item => item.Text.StartsWith("Both VistA and Oracle Health", StringComparison.Ordinal)).IsProven);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.1, false)] // rolled back at B: nobody walked C to E
    public async Task Walked_at_every_percentage_is_ticked_where_every_planned_stage_was(double refused, bool isProven)
    {
        var items = await ItemsAsync(await SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken));
        Assert.Equal(isProven, items.Single(item => item.Text.StartsWith("The flow can be walked in a browser at every percentage", StringComparison.Ordinal)).IsProven);
    }

    [Fact]
    public async Task A_run_that_did_nothing_proves_nothing()
    {
        var sample = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var bare = sample with { Contracts = [], Stages = [], Rollback = new Dictionary<string, RollbackResult>() };
        Assert.DoesNotContain(await ItemsAsync(bare), item => item.IsProven);
    }

    [Fact]
    public async Task Every_discipline_has_an_empty_line_to_sign()
    {
        var (plan, result) = await Read(0);
        var text = GoNoGoChecklist.Render(plan, result);
        Assert.All(plan.SignedOffBy, discipline => Assert.Contains($"| {discipline} |  |  |  |", text));
    }

    [Fact]
    public async Task The_release_plan_has_the_drafts_structure_and_no_XX_left()
    {
        var (plan, result) = await Read(0);
        var text = ReleasePlanDocument.Render(plan, result);
        string[] headings =
        [
            "## Step 1: Development", "## Step 2: Validation", "## Step 3: Production rollout", "### Rollback process", "#### Critical severity", "### Datadog",
            "### Stage A: 5 % of users", "### Stage E: 100 % of users", "## Post-launch questions",
        ];
        Assert.All(headings, heading => Assert.Contains(heading, text));
        Assert.DoesNotContain("XX", text);
    }

    [Fact]
    public async Task The_plan_of_a_site_rehearsal_speaks_of_the_site_and_of_no_simulator()
    {
        var (plan, result) = await Read(0);
        var text = ReleasePlanDocument.Render(plan, result with { Target = new() { Kind = RunTarget.Site, Web = "https://staging.example.test/" }, Stages = [] });
        Assert.Contains("of test accounts against https://staging.example.test/.", text, StringComparison.Ordinal);
        Assert.Contains("- Not rehearsed: a site's toggles are its team's to flip.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("simulators", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stopped before", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "judged at the end of a stage: ", "one-sided p below 0.05,")]
    [InlineData(5, "judged at the end of a stage and for harm at 5 looks in all: ", "one-sided p below 0.01,")]
    public async Task The_criteria_are_told_for_the_looks_that_are_planned(int looks, string when, string limit)
    {
        var (plan, result) = await Read(0);
        var text = ReleasePlanDocument.Render(plan with { Rule = plan.Rule with { Looks = looks } }, result);
        Assert.Contains(when, text, StringComparison.Ordinal);
        Assert.Contains(limit, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 0, 0, "no: 100 of 100 delivered")]
    [InlineData(100, 2, 0, "yes: 98 of 100 delivered; 2 lost")]
    [InlineData(100, 0, 1, "yes: 100 of 100 delivered; 1 delivered after an error")]
    [InlineData(0, 0, 0, "not measured")]
    public async Task Whether_downstream_was_affected_is_told_from_what_arrived(long accepted, long lost, long late, string answer)
    {
        var (plan, result) = await Read(0);
        var stages = result.Stages.Select(stage => stage with { Ledger = new(accepted, accepted - lost, lost, 0, 0, late) });
        Assert.Contains($"affected by the change?: {answer} (rehearsal)", ReleasePlanDocument.Render(plan, result with { Stages = [.. stages] }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_the_ramp_lost_affected_what_is_downstream()
    {
        var (plan, result) = await Read(0);
        var ramp = new RampResult { Levels = [], Ledger = new(100, 99, 1, 0, 0, 0) };
        var text = ReleasePlanDocument.Render(plan, result with { Stages = [.. result.Stages.Select(stage => stage with { Ramp = ramp })] });
        Assert.Contains("affected by the change?: yes: in the ramp 1 messages told sent were lost", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Toggles_served_wrongly_where_no_verdict_is_given_untick_their_item()
    {
        var run = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var wrong = run.Stages[0] with { Verdict = null, Assignment = run.Stages[1].Assignment with { Differing = 1 } };
        var items = await ItemsAsync(run with { Stages = [wrong, .. run.Stages.Skip(1)] });
        Assert.False(items.Single(item => item.Text.StartsWith("Users were served the toggles", StringComparison.Ordinal)).IsProven);
    }

    [Fact]
    public async Task A_stage_whose_load_does_not_count_says_so_and_tells_no_times()
    {
        var (plan, result) = await Read(0);
        var stages = result.Stages.Select(stage => stage with { Reached = false, Load = stage.Load with { Valid = false, InvalidBecause = ["the generator was late"] } });
        var text = ReleasePlanDocument.Render(plan, result with { Stages = [.. stages] });
        Assert.Contains("The verdict does not count: load invalid (the generator was late)", text, StringComparison.Ordinal);
        Assert.Contains("a real rollout would not have reached it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("send p95", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_result_of_a_stage_is_marked_as_rehearsed_or_left_to_production()
    {
        var (plan, result) = await Read(0);
        var text = ReleasePlanDocument.Render(plan, result);
        Assert.All(ResultLine().Matches(text), line => Assert.Matches(@"\(rehearsal|only production can tell", line.Value));
        Assert.Equal(5 * 5, ResultLine().Count(text));
    }

    [Fact]
    public async Task All_eight_questions_are_answered_and_what_follows_from_the_simulated_mix_says_so()
    {
        var answers = PostLaunchQuestions.Answer(await SampleRun.MakeAsync(0.1, TestContext.Current.CancellationToken));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8"], answers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["6", "8"], answers.Where(answer => !answer.Value.AssumedInput).Select(answer => answer.Key).Order(StringComparer.Ordinal));
        Assert.Contains("new flow, Oracle Health: 7.14 % of 210", answers["8"].Answer);
    }

    private static async Task<IReadOnlyList<ChecklistItem>> ItemsAsync(ResultDocument result) =>
        GoNoGoChecklist.Items(await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken), result);

    private static async Task<(ReleasePlan Plan, ResultDocument Result)> Read(double refused)
    {
        var result = await SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken);
        return (
            await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken),
            result with { PostLaunch = PostLaunchQuestions.Answer(result) });
    }

    [GeneratedRegex("^- (Number of unique|Metrics at|Was any|Types of|What changes).*$", RegexOptions.Multiline)]
    private static partial Regex ResultLine();
}
