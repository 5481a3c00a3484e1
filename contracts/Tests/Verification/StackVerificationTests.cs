using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class StackVerificationTests(VerifiedStack stack) : IClassFixture<VerifiedStack>
{
    public static TheoryData<string> Providers => [.. AllPacts.List.Select(pact => pact.Provider)];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_stand_in_keeps_its_pact(string provider)
    {
        var result = stack.Results.Single(result => result.Provider == provider);

        Assert.Empty(result.Failures.Concat(result.CouldNotRun));
        Assert.Equal(ContractResult.Passed, result.Result);
    }

    [Fact]
    public void Nothing_is_skipped() => Assert.Empty(stack.Results.SelectMany(result => result.Skipped));
}
