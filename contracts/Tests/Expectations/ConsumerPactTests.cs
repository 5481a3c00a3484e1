using SecureMessaging.Contracts.Expectations;

namespace SecureMessaging.Contracts.Tests.Expectations;

public sealed class ConsumerPactTests(WrittenPacts pacts)
{
    public static TheoryData<string, string> Expected =>
        [.. AllPacts.List.SelectMany(pact => pact.Expectations, (pact, expectation) => (pact.FileName, expectation.Description))];

    [Theory]
    [MemberData(nameof(Expected))]
    public async Task The_consumer_meets_its_expectation(string file, string description)
    {
        var outcome = await pacts.OutcomeAsync(AllPacts.List.Single(pact => pact.FileName == file), description);

        Assert.Null(outcome.Failure);
    }

    [Fact]
    public void Two_expectations_of_one_description_are_refused()
    {
        var expectation = new Expectation("the folders", _ => { }, (_, _) => Task.CompletedTask);

        var refused = Assert.Throws<InvalidOperationException>(() => new ConsumerPact("a", "b", [expectation, expectation]));

        Assert.Contains("\"the folders\" of b 2 times", refused.Message, StringComparison.Ordinal);
    }
}
