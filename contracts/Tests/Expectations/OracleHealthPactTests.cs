using SecureMessaging.Contracts.Expectations.OracleHealth;

namespace SecureMessaging.Contracts.Tests.Expectations;

public sealed class OracleHealthPactTests(WrittenPacts pacts)
{
    public static TheoryData<string> Descriptions => [.. OracleHealthPact.Pact.Expectations.Select(expectation => expectation.Description)];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task The_consumer_meets_its_expectation(string description)
    {
        var outcome = await pacts.OutcomeAsync(OracleHealthPact.Pact, description);

        Assert.Null(outcome.Failure);
    }
}
