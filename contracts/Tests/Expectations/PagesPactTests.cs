using SecureMessaging.Contracts.Expectations.Pages;

namespace SecureMessaging.Contracts.Tests.Expectations;

public sealed class PagesPactTests(WrittenPacts pacts)
{
    public static TheoryData<string> Descriptions => [.. PagesPact.Pact.Expectations.Select(expectation => expectation.Description)];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task The_consumer_meets_its_expectation(string description)
    {
        var outcome = await pacts.OutcomeAsync(PagesPact.Pact, description);

        Assert.Null(outcome.Failure);
    }
}
