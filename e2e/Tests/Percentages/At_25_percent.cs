using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

public sealed class At_25_percent(RunningStack stack) : PercentageTests(stack, 25)
{
    [Theory]
    [MemberData(nameof(At), 25)]
    public Task Journey(string name) => WalkAsync(name);
}
