using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Tests.Expectations;

public sealed class PactWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pact_is_replaced_so_that_an_interaction_that_is_gone_leaves_it()
    {
        await Agreements.Write(_folder, description: "a request that nobody makes any more");

        Assert.Empty(await ReplaceAsync(Gets("teams")));

        Assert.Equal("a request for teams", Assert.Single(Written().Interactions).Description);
    }

    [Fact]
    public async Task Where_an_expectation_is_not_met_the_pact_stays_as_it_was()
    {
        await Agreements.Write(_folder);
        var before = Written().Sha256;

        var unmet = await ReplaceAsync(Gets("teams"), Gets("pools") with { Exercise = (_, _) => Task.CompletedTask });

        Assert.Equal("a request for pools", Assert.Single(unmet).Description);
        Assert.Equal(before, Written().Sha256);
    }

    private static Expectation Gets(string path) => new(
        $"a request for {path}",
        request => request.WithRequest(HttpMethod.Get, $"/{path}").WillRespond().WithStatus(200),
        async (provider, cancellation) =>
        {
            using var client = new HttpClient { BaseAddress = provider };
            await client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        });

    private Task<IReadOnlyList<ExpectationOutcome>> ReplaceAsync(params IReadOnlyList<Expectation> expectations) =>
        PactWriter.ReplaceAsync([new ConsumerPact("clinic", "teams-api", expectations)], _folder.Directory, TestContext.Current.CancellationToken);

    private PactDocument Written() => PactDocument.Read(_folder.File("clinic-teams-api.json"));
}
