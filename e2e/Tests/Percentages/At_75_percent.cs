using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

public sealed class At_75_percent(RunningStack stack) : PercentageTests(stack, 75)
{
    [Theory]
    [MemberData(nameof(At), 75)]
    public Task Journey(string name) => WalkAsync(name);
}
