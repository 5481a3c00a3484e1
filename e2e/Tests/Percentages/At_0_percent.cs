using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

public sealed class At_0_percent(RunningStack stack) : PercentageTests(stack, 0)
{
    [Theory]
    [MemberData(nameof(At), 0)]
    public Task Journey(string name) => WalkAsync(name);
}
