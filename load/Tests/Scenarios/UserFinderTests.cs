using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class UserFinderTests
{
    private static readonly SyntheticPopulation Population = new();
    private static readonly ToggleSetting[] FivePercent = [new(SecureMessagingToggles.CuratedListFlow, "5"), new(SecureMessagingToggles.RecentRecipients, "5")];
    private static readonly Quota[] StageA = [new("new", "vista", 30), new("base", "vista", 30), new("new", "oracle_health", 30), new("base", "oracle_health", 30)];

    [Fact]
    public void No_user_is_drawn_twice()
    {
        var users = Find("A");
        Assert.Equal(users.Count, users.DistinctBy(user => user.Index).Count());
    }

    [Fact]
    public void Flow_is_what_the_formula_gives() => Assert.All(Find("A"), user =>
        Assert.Equal(Flow.Of(new ToggleSetting(SecureMessagingToggles.CuratedListFlow, "5").ToFeature().IsEnabled(Population.Veteran(user.Index).ActorId)), user.Arm.Flow));

    [Fact]
    public void Recipient_is_one_the_user_may_write_to() => Assert.All(Find("A"), user =>
        Assert.Contains(Population.Veteran(user.Index).Associations, association => association.Allowed && association.Team.Id == user.Recipient.Id));

    [Fact]
    public void Recipient_is_of_the_record_of_the_arm() =>
        Assert.All(Find("A"), user => Assert.Equal(user.Recipient.Ehr == Ehr.OracleHealth ? "oracle_health" : "vista", user.Arm.Ehr));

    [Fact]
    public void Same_seed_and_stage_draw_the_same_users() => Assert.Equal(Find("A").Select(user => user.Index), Find("A").Select(user => user.Index));

    [Fact]
    public void Another_stage_draws_others() => Assert.Empty(Find("A").Select(user => user.Index).Intersect(Find("B").Select(user => user.Index)));

    [Fact]
    public void Allow_listed_user_outside_the_percentage_is_new()
    {
        var outside = new UserFinder(Population, FivePercent, 1, "A").AtRandom().First(user => user.Arm.Flow == Flow.Base);
        ToggleSetting[] allowed = [FivePercent[0] with { AllowList = [Population.Veteran(outside.Index).Email] }, FivePercent[1]];
        Assert.Equal(Flow.New, new UserFinder(Population, allowed, 1, "A").AtRandom().First(user => user.Index == outside.Index).Arm.Flow);
    }

    private static IReadOnlyList<LoadUser> Find(string stage) => new UserFinder(Population, FivePercent, 42, stage).ByQuota(StageA);
}
