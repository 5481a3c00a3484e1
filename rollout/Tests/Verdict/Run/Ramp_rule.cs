using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Verdict.Run;

public class Ramp_rule
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 18)]
    [InlineData(1, 100)]
    public void A_level_of_which_at_most_one_in_a_hundred_fails_is_borne(int failed, int users) => Assert.False(RampRule.Broken(failed, users));

    [Theory]
    [InlineData(1, 18)]
    [InlineData(2, 144)]
    public void Any_more_is_too_many(int failed, int users) => Assert.True(RampRule.Broken(failed, users));
}
