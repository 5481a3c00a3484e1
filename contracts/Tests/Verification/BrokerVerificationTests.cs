using SecureMessaging.Contracts.Tests.Binding;
using SecureMessaging.Contracts.Verification;
using SecureMessaging.Contracts.Verification.Broker;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class BrokerVerificationTests : BrokerTestBase
{
    private static readonly Verifier Real = new("teams-api", "9f2c1ab", IsStandIn: false);

    [Theory]
    [InlineData("""{"id": 7}""", true)]
    [InlineData("""{"id": "seven"}""", false)]
    public async Task A_brokers_pact_is_verified_and_its_result_published_as_it_is(string answer, bool kept)
    {
        var result = Assert.Single(await RunAsync(Real, answer, publish: true));

        Assert.Equal(kept ? ContractResult.Passed : ContractResult.Failed, result.Result);
        var published = Assert.Single(Broker.Published);
        Assert.Equal(kept, (bool)published["success"]!);
        Assert.Equal("9f2c1ab", (string?)published["providerApplicationVersion"]);
    }

    [Fact]
    public async Task Nothing_is_published_unless_asked_for()
    {
        await RunAsync(Real, """{"id": 7}""", publish: false);

        Assert.Empty(Broker.Published);
    }

    [Fact]
    public async Task A_stand_ins_result_is_never_published()
    {
        var refused = await Assert.ThrowsAsync<UsageException>(() => RunAsync(new Verifier("teams-api", "1", IsStandIn: true), """{"id": 7}""", publish: true));

        Assert.Contains("never published as teams-api's", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Broker.Published);
    }

    [Fact]
    public async Task A_result_without_a_version_is_never_published()
    {
        await Assert.ThrowsAsync<UsageException>(() => RunAsync(new Verifier("teams-api", null, IsStandIn: false), """{"id": 7}""", publish: true));

        Assert.Empty(Broker.Published);
    }

    [Fact]
    public void A_pact_of_which_some_was_skipped_is_not_published_as_kept()
    {
        var result = new ContractResult("clinic", "teams-api", 2, 1, ContractResult.Passed, "cafe", [], [new InteractionNote("x", "no account")]);

        var refused = Assert.Throws<UsageException>(() => PublishedResult.Of(result, Real));

        Assert.Contains("1 interactions of clinic's pact were skipped", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_is_one_line_that_says_so()
    {
        using var client = new PactBroker(Broker.Uri, "expired");

        var refused = await Assert.ThrowsAsync<UsageException>(() => client.FetchAsync("teams-api", Folder.Directory, TestContext.Current.CancellationToken));

        Assert.Contains("refuses the token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_another_address_is_not_followed()
    {
        using var client = new PactBroker(new UriBuilder(Broker.Uri) { Host = "localhost" }.Uri, TestBroker.ValidToken);

        var refused = await Assert.ThrowsAsync<UsageException>(() => client.FetchAsync("teams-api", Folder.Directory, TestContext.Current.CancellationToken));

        Assert.Contains("leads to http://127.0.0.1", refused.Message, StringComparison.Ordinal);
        Assert.Null(Broker.Asked);
    }

    private async Task<IReadOnlyList<ContractResult>> RunAsync(Verifier verifier, string answer, bool publish)
    {
        await using var provider = await TestProvider.Answering(answer);
        using var client = new PactBroker(Broker.Uri, TestBroker.ValidToken);
        return await new BrokerVerification(client, verifier, provider.Uri, new Ready()).RunAsync(publish, TestContext.Current.CancellationToken);
    }

    private sealed class Ready : IStateArranger
    {
        public Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken) => Task.FromResult(new Arrangement());
    }
}
