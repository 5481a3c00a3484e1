using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Tests.Plan;

/// <summary>The plans and profiles that ship, and what a broken one is told.</summary>
public class Release_plans
{
    private static readonly string FullRelease = PlanReader.BuiltIn("full-release.yaml");

    public static IEnumerable<TheoryDataRow<string>> BuiltIn => PlanReader.BuiltInPlans.Select(name => new TheoryDataRow<string>(name));

    [Theory, MemberData(nameof(BuiltIn))]
    public async Task Built_in_plans_ramp_from_5_to_100_and_back(string name)
    {
        var plan = await Read(name);
        Assert.Equal([0, 5, 25, 50, 75, 100, 0], plan.Stages.Select(plan.Percent));
    }

    [Theory, MemberData(nameof(BuiltIn))]
    public async Task Oracle_Health_teams_are_asked_for_at_every_stage(string name)
    {
        var plan = await Read(name);
        Assert.All(plan.Stages, stage => Assert.Equal(ToggleSetting.On, stage.Toggles[SecureMessagingToggles.CernerPilot]));
    }

    [Fact]
    public async Task The_variant_gives_recent_care_teams_to_all_at_every_stage()
    {
        var plan = await Read("recent-for-all");
        Assert.All(plan.Stages.Where(stage => stage.Criteria is not null), stage => Assert.Equal(100, stage.Toggles[SecureMessagingToggles.RecentRecipients].Percent));
    }

    [Fact]
    public async Task A_rollback_clears_the_toggle_a_percentage_does_not()
    {
        var plan = await Read("full-release");
        Assert.Equal(ToggleSetting.Off, plan.Stage("rollback").Toggles[plan.CohortToggle]);
    }

    [Theory]
    [InlineData("  harmUsers: 3", "  harmUsers: three", "rule.harmUsers: a number is wanted")]
    [InlineData("  alpha: 0.05", "  alpha: 5", "rule.alpha: at most 0.5 is wanted")]
    [InlineData("  harmUsers: 3", "  harmUser: 3", "\"harmUser\" is not known here")]
    [InlineData("      mhv_secure_messaging_curated_list_flow: 25", "      mhv_secure_messaging_curated_list_flow: 250", "mhv_secure_messaging_curated_list_flow")]
    [InlineData("      mhv_secure_messaging_curated_list_flow: 25", "      mhv_secure_messaging_curated_list_flow: 4", "4 % is not above the stage before (5 %)")]
    [InlineData("cohortToggle: mhv_secure_messaging_curated_list_flow", "cohortToggle: other", "cohortToggle: other is not among the toggles")]
    [InlineData("cohortToggle: mhv_secure_messaging_curated_list_flow", "cohortToggle: mhv_secure_messaging_cerner_pilot", "cohortToggle: mhv_secure_messaging_cerner_pilot does not give users the new flow")]
    [InlineData("    rehearsedAt: 50", "    rehearsedAt: 40", "rollback.critical.rehearsedAt: no stage has 40 %")]
    [InlineData("    loweredTo: 25", "    loweredTo: on", "rollback.high.loweredTo: on is not below 50 %")]
    [InlineData("    raisedTo: 25", "    raisedTo: 0", "rollback.critical.raisedTo: 0 % is not above off")]
    [InlineData("  - name: B", "  - name: A", "stages[2].name: there is a stage A already")]
    [InlineData("  - name: B", "  - name: F", "stages[2].name: one of baseline, A, B, C, D, E, rollback is wanted")]
    public async Task A_fault_is_told_with_its_line(string good, string bad, string complaint)
    {
        var broken = ReplaceFirst(FullRelease, good, bad);
        var line = 1 + FullRelease[..FullRelease.IndexOf(good, StringComparison.Ordinal)].Count(character => character == '\n');

        var exception = await Assert.ThrowsAsync<PlanException>(() => PlanReader.ParseForRehearsalAsync("my.yaml", broken, TestContext.Current.CancellationToken));

        Assert.StartsWith($"my.yaml:{line}: ", exception.Message);
        Assert.Contains(complaint, exception.Message);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task A_toggle_that_a_stage_forgets_is_named()
    {
        var broken = ReplaceFirst(FullRelease, "      mhv_secure_messaging_cerner_pilot: on\n", "");
        var exception = await Assert.ThrowsAsync<PlanException>(() => PlanReader.ParseAsync("my.yaml", broken, TestContext.Current.CancellationToken));
        Assert.Contains("stage baseline does not say how mhv_secure_messaging_cerner_pilot is set", exception.Message);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("rollback")]
    public Task A_plan_without_a_stage_that_a_rehearsal_uses_is_refused(string stage) => IsRefusedForRehearsal(Without(stage), $"stages: there is no stage {stage}");

    [Fact]
    public Task A_plan_without_the_toggle_that_the_new_flow_reads_is_refused() => IsRefusedForRehearsal(
        FullRelease.Replace("mhv_secure_messaging_recent_recipients", "mhv_secure_messaging_other", StringComparison.Ordinal), "toggles: mhv_secure_messaging_recent_recipients is missing");

    [Fact]
    public Task A_rollback_that_is_not_the_last_stage_is_refused() => IsRefusedForRehearsal(
        Without("rollback").Replace("  - name: E\n", StageText("rollback") + "  - name: E\n", StringComparison.Ordinal), "stages[5].name: rollback comes last");

    [Fact]
    public async Task A_plan_that_cannot_be_rehearsed_still_judges_real_figures()
    {
        var plan = await PlanReader.ParseAsync("my.yaml", Without("rollback"), TestContext.Current.CancellationToken);
        Assert.Equal(25, plan.Percent(plan.Stage("B")));
    }

    [Fact]
    public async Task A_plan_from_before_incidents_were_judged_is_read_with_their_defaults()
    {
        var earlier = FullRelease.Replace("  incidentShare: 0.10\n", "", StringComparison.Ordinal).Replace("  incidentAlpha: 0.001\n", "", StringComparison.Ordinal);
        var plan = await PlanReader.ParseAsync("my.yaml", earlier, TestContext.Current.CancellationToken);
        Assert.Equal((0.10, 0.001), (plan.Rule.IncidentShare, plan.Rule.IncidentAlpha));
    }

    [Theory]
    [InlineData("", "my.yaml:1: empty file")]
    [InlineData("stages: [", "not YAML")]
    [InlineData("schemaVersion: 1", "is missing")]
    public async Task What_is_no_plan_is_refused_in_one_line(string text, string complaint)
    {
        var exception = await Assert.ThrowsAsync<PlanException>(() => PlanReader.ParseAsync("my.yaml", text, TestContext.Current.CancellationToken));
        Assert.Contains(complaint, exception.Message);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task An_unknown_plan_is_told_which_there_are()
    {
        var exception = await Assert.ThrowsAsync<PlanException>(() => Read("fast-release"));
        Assert.Equal("no plan \"fast-release\": name a file, or one of full-release, recent-for-all", exception.Message);
    }

    [Theory]
    [InlineData("quick")]
    [InlineData("standard")]
    [InlineData("soak")]
    public async Task A_profile_that_claims_a_verdict_reaches_each_stage_minimum_per_EHR(string name)
    {
        var plan = await Read("full-release");
        var profile = await PlanReader.ReadProfileAsync(name, TestContext.Current.CancellationToken);
        Assert.True(profile.ClaimsVerdict);
        Assert.All(
            plan.Stages.Where(stage => stage.Criteria is not null),
            stage => Assert.True(profile.Quota(stage.Name).New >= SecureMessaging.Statistics.MinimumUsers.For(stage.Criteria!.Margin)));
    }

    [Theory]
    [InlineData("smoke")]
    [InlineData("quick")]
    [InlineData("standard")]
    [InlineData("soak")]
    public async Task Every_profile_draws_users_for_every_stage_on_the_sides_that_exist(string name)
    {
        var profile = await PlanReader.ReadProfileAsync(name, TestContext.Current.CancellationToken);
        foreach (var plan in PlanReader.BuiltInPlans)
            profile.EnsureFits(await Read(plan));
    }

    [Theory]
    [InlineData("D", "mhv_secure_messaging_curated_list_flow: 75", "mhv_secure_messaging_curated_list_flow: 100", "stage D is at 100 %")]
    [InlineData("E", "mhv_secure_messaging_curated_list_flow: 100", "mhv_secure_messaging_curated_list_flow: 90", "stage E is at 90 %")]
    public async Task A_plan_whose_percentages_a_profile_has_no_users_for_is_refused(string stage, string good, string bad, string complaint)
    {
        // The stage that follows would have to rise above the changed one.
        var plan = stage == "D" ? Without("E") : FullRelease;
        var profile = await PlanReader.ReadProfileAsync("standard", TestContext.Current.CancellationToken);
        var unfit = await PlanReader.ParseForRehearsalAsync("my.yaml", ReplaceFirst(plan, good, bad), TestContext.Current.CancellationToken);
        var exception = Assert.Throws<PlanException>(() => profile.EnsureFits(unfit));
        Assert.Contains(complaint, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stages_of_the_ramp_are_numbered_from_1_and_those_beside_it_are_0()
    {
        var plan = await PlanReader.ParseAsync("my.yaml", Without("B"), TestContext.Current.CancellationToken);
        Assert.Equal([0, 1, 2, 3, 4, 0], plan.Stages.Select(plan.PlaceInRamp));
    }

    private static async Task IsRefusedForRehearsal(string plan, string complaint)
    {
        var exception = await Assert.ThrowsAsync<PlanException>(() => PlanReader.ParseForRehearsalAsync("my.yaml", plan, TestContext.Current.CancellationToken));
        Assert.Contains(complaint, exception.Message, StringComparison.Ordinal);
    }

    private static string Without(string stage) => FullRelease.Replace(StageText(stage), "", StringComparison.Ordinal);

    // Its lines, which are indented deeper than the dash, and the empty one after them.
    private static string StageText(string stage) => Regex.Match(FullRelease, $"^  - name: {stage}\n(    .*\n)+\n", RegexOptions.Multiline).Value;

    private static Task<ReleasePlan> Read(string name) => PlanReader.ReadAsync(name, TestContext.Current.CancellationToken);

    private static string ReplaceFirst(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        return text[..at] + bad + text[(at + good.Length)..];
    }
}
