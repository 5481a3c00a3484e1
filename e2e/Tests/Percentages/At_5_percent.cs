using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

public sealed class At_5_percent(RunningStack stack) : PercentageTests(stack, 5)
{
    [Theory]
    [MemberData(nameof(At), 5)]
    public Task Journey(string name) => WalkAsync(name);
}
