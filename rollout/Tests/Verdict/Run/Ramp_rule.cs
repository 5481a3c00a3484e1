using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Verdict.Run;

public class Ramp_rule
{
    [Theory]
    [InlineData(0, 18)]
    [InlineData(1, 100)]
    public void A_level_of_which_at_most_one_in_a_hundred_fails_is_borne(int failed, int users) => Assert.False(RampRule.Broken(failed, users, background: 0));

    [Theory]
    [InlineData(1, 18)]
    [InlineData(2, 144)]
    public void Without_a_background_any_more_is_too_many(int failed, int users) => Assert.True(RampRule.Broken(failed, users, background: 0));

    // P(X >= 2 | 144, 0.0025) = 0.051; P(X >= 5) = 0.00003 (R: 1 - pbinom(4, 144, 0.0025)).
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(5, true)]
    [InlineData(144, true)]
    public void What_the_background_explains_is_not_held_against_the_rate(int failed, bool broken) => Assert.Equal(broken, RampRule.Broken(failed, 144, background: 0.0025));

    [Fact]
    public void A_level_that_nobody_came_to_is_not_broken() => Assert.False(RampRule.Broken(0, 0, background: 0.0025));
}
