using CsCheck;
using SecureMessaging.Load.Scenarios.Users;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class HeavyTailTests
{
    private static readonly LoadUser[] Users = [.. Enumerable.Range(0, 100).Select(index => new LoadUser(index, default, null!, new Dictionary<string, bool>()))];

    [Fact]
    public void First_twentieth_of_the_users_makes_the_first_three_tenths_of_the_visits() => Gen.Select(Gen.Double[0, 0.2999], Gen.Double[0, 0.9999])
        .Sample((who, which) => HeavyTail.Pick(Users, who, which).Index < 5);

    [Fact]
    public void The_others_make_the_rest() => Gen.Select(Gen.Double[0.3, 0.9999], Gen.Double[0, 0.9999])
        .Sample((who, which) => HeavyTail.Pick(Users, who, which).Index >= 5);

    [Fact]
    public void One_user_alone_makes_all_visits() => Assert.Equal(0, HeavyTail.Pick(Users[..1], 0.9, 0.9).Index);
}
