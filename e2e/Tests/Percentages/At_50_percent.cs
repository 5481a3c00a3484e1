using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

public sealed class At_50_percent(RunningStack stack) : PercentageTests(stack, 50)
{
    [Theory]
    [MemberData(nameof(At), 50)]
    public Task Journey(string name) => WalkAsync(name);
}
