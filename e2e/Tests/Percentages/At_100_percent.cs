using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

public sealed class At_100_percent(RunningStack stack) : PercentageTests(stack, 100)
{
    [Theory]
    [MemberData(nameof(At), 100)]
    public Task Journey(string name) => WalkAsync(name);
}
