using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class StackVerificationTests(VerifiedStack stack) : IClassFixture<VerifiedStack>
{
    // Their states cannot be arranged in the stack; the reason is theirs to give.
    private static readonly string[] KnownToBeSkipped = ["a message with a large file that has been put aside"];

    public static TheoryData<string> Providers => [.. AllPacts.List.Select(pact => pact.Provider)];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_stand_in_keeps_its_pact(string provider)
    {
        var result = stack.Results.Single(result => result.Provider == provider);

        Assert.Empty(result.Failures);
        Assert.Equal(ContractResult.Passed, result.Result);
    }

    [Fact]
    public void Only_what_is_known_to_be_skipped_is() =>
        Assert.Equal(KnownToBeSkipped, stack.Results.SelectMany(result => result.Skipped).Select(skipped => skipped.Description));

    [Fact]
    public void At_least_sixty_interactions_are_verified() => Assert.InRange(stack.Results.Sum(result => result.Verified), 60, int.MaxValue);
}
