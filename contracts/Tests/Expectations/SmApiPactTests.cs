using SecureMessaging.Contracts.Expectations.SmApi;

namespace SecureMessaging.Contracts.Tests.Expectations;

public sealed class SmApiPactTests(WrittenPacts pacts)
{
    public static TheoryData<string> Descriptions => [.. SmApiPact.Pact.Expectations.Select(expectation => expectation.Description)];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task The_consumer_meets_its_expectation(string description)
    {
        var outcome = await pacts.OutcomeAsync(SmApiPact.Pact, description);

        Assert.Null(outcome.Failure);
    }
}
