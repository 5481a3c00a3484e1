using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Tests.Verdict.Toggles;

public sealed class Flip_check
{
    private static readonly Feature Curated = new(SecureMessagingToggles.CuratedListFlow);

    [Fact]
    public Task A_percentage_after_the_boolean_gate_changes_nothing() => Warns("A", Curated.Enable(), "changes nothing");

    [Fact]
    public Task Turning_off_by_the_boolean_gate_erases_the_allow_list() =>
        WarnsOf(ToggleSetting.Off, Curated.EnableActor("pat@example.com"), "erases the allow-list of 1");

    [Fact]
    public Task A_lower_percentage_takes_the_flow_from_users_in_between() => Warns("A", Curated.EnablePercentageOfActors(Percentage.Of(25)), "25 % falls to 5 %");

    [Fact]
    public Task A_percentage_of_time_turns_users_in_and_out() => Warns("A", Curated.EnablePercentageOfTime(Percentage.Of(5)), "at random");

    [Fact]
    public Task A_name_with_capitals_never_matches() => Warns("A", Curated.EnableActor("Pat@example.com"), "have capitals");

    [Fact]
    public async Task A_toggle_Flipper_does_not_know_is_said()
    {
        var plan = await PlanAsync();

        Assert.Contains(FlipCheck.Warnings(plan, plan.Stage("A"), new Dictionary<string, Feature>()), warning => warning.Contains("does not know it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_few_users_with_both_toggles_are_said()
    {
        var plan = await PlanAsync();
        var thin = plan with { Volumes = plan.Volumes with { UsersPerDay = 1000 } };

        Assert.Contains(FlipCheck.Warnings(thin, thin.Stage("A"), Known(Curated)), warning => warning.Contains("both toggles", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Raising_the_percentage_by_the_plan_warns_of_nothing()
    {
        var plan = await PlanAsync();

        Assert.Empty(FlipCheck.Warnings(plan, plan.Stage("C"), Known(Curated.EnablePercentageOfActors(Percentage.Of(25)))));
    }

    private static async Task Warns(string stage, Feature curated, string words)
    {
        var plan = await PlanAsync();
        Assert.Contains(FlipCheck.Warnings(plan, plan.Stage(stage), Known(curated)), warning => warning.Contains(words, StringComparison.Ordinal));
    }

    private static async Task WarnsOf(ToggleSetting setting, Feature curated, string words)
    {
        var plan = await PlanAsync();
        var stage = plan.Stage("rollback") with { Toggles = new Dictionary<string, ToggleSetting> { [curated.Name] = setting } };
        Assert.Contains(FlipCheck.Warnings(plan, stage, Known(curated)), warning => warning.Contains(words, StringComparison.Ordinal));
    }

    private static Task<ReleasePlan> PlanAsync() => PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);

    private static Dictionary<string, Feature> Known(Feature curated) => new()
    {
        [curated.Name] = curated,
        [SecureMessagingToggles.RecentRecipients] = new(SecureMessagingToggles.RecentRecipients),
        [SecureMessagingToggles.CernerPilot] = new Feature(SecureMessagingToggles.CernerPilot).Enable(),
    };
}
