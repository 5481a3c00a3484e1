using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification;
using SecureMessaging.Contracts.Verification.Broker;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class BrokerVerificationTests : IAsyncLifetime
{
    private static readonly Verifier Real = new("teams-api", "9f2c1ab", IsStandIn: false);

    private readonly TemporaryFolder _folder = new();
    private TestBroker _broker = null!;

    public async ValueTask InitializeAsync()
    {
        await Agreements.Write(_folder);
        _broker = await TestBroker.Holding(_folder.File("clinic-teams-api.json"));
    }

    public async ValueTask DisposeAsync()
    {
        await _broker.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("""{"id": 7}""", true)]
    [InlineData("""{"id": "seven"}""", false)]
    public async Task A_brokers_pact_is_verified_and_its_result_published_as_it_is(string answer, bool kept)
    {
        var (result, leftOut) = await RunAsync(Real, answer, publish: true);

        Assert.Equal(kept ? ContractResult.Passed : ContractResult.Failed, result.Result);
        Assert.Empty(leftOut);
        var published = Assert.Single(_broker.Published);
        Assert.Equal(kept, (bool)published["success"]!);
        Assert.Equal("9f2c1ab", (string?)published["providerApplicationVersion"]);
    }

    [Fact]
    public async Task Nothing_is_published_unless_asked_for()
    {
        await RunAsync(Real, """{"id": 7}""", publish: false);

        Assert.Empty(_broker.Published);
    }

    [Fact]
    public async Task A_stand_ins_result_is_never_published()
    {
        var refused = await Assert.ThrowsAsync<UsageException>(() => RunAsync(new Verifier("teams-api", "1", IsStandIn: true), """{"id": 7}""", publish: true));

        Assert.Contains("never published as teams-api's", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_broker.Published);
    }

    [Fact]
    public async Task A_result_without_a_version_is_never_published()
    {
        await Assert.ThrowsAsync<UsageException>(() => RunAsync(new Verifier("teams-api", null, IsStandIn: false), """{"id": 7}""", publish: true));

        Assert.Empty(_broker.Published);
    }

    [Fact]
    public async Task A_pact_of_which_nothing_was_verified_is_left_out()
    {
        var (result, leftOut) = await RunAsync(Real, """{"id": 7}""", publish: true, Arrangement.Skipped("no account"));

        Assert.Equal(result, Assert.Single(leftOut));
        Assert.Empty(_broker.Published);
    }

    [Fact]
    public void A_pact_of_which_some_was_skipped_is_published_as_neither_kept_nor_broken() =>
        Assert.Null(PublishedResult.Of(Result(ContractResult.Passed) with { Skipped = [new InteractionNote("x", "no account")] }, Real));

    [Fact]
    public void A_pact_that_is_broken_is_published_as_such_though_some_was_skipped() =>
        Assert.False(PublishedResult.Of(Result(ContractResult.Failed) with { Skipped = [new InteractionNote("x", "no account")] }, Real)!.Success);

    [Fact]
    public void What_could_not_run_is_not_published() => Assert.Null(PublishedResult.Of(Result(ContractResult.NoConclusion), Real));

    [Fact]
    public async Task A_refused_token_is_one_line_that_says_so()
    {
        using var client = new PactBroker(_broker.Uri, "expired");

        var refused = await Assert.ThrowsAsync<UsageException>(() => client.FetchAsync("teams-api", _folder.Directory, TestContext.Current.CancellationToken));

        Assert.Contains("refuses the token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_another_address_is_not_followed()
    {
        using var client = new PactBroker(new UriBuilder(_broker.Uri) { Host = "localhost" }.Uri, TestBroker.ValidToken);

        var refused = await Assert.ThrowsAsync<UsageException>(() => client.FetchAsync("teams-api", _folder.Directory, TestContext.Current.CancellationToken));

        Assert.Contains("leads to http://127.0.0.1", refused.Message, StringComparison.Ordinal);
        Assert.Null(_broker.Asked);
    }

    private static ContractResult Result(string result) => new("clinic", "teams-api", Interactions: 2, Verified: 1, result, "cafe", [], []);

    private async Task<(ContractResult Result, IReadOnlyList<ContractResult> LeftOut)> RunAsync(
        Verifier verifier, string answer, bool publish, Arrangement? arranged = null)
    {
        await using var provider = await TestProvider.Answering(answer);
        using var client = new PactBroker(_broker.Uri, TestBroker.ValidToken);
        var verification = new BrokerVerification(client, verifier, provider.Uri, new Arranger(arranged ?? new Arrangement()));
        var results = await verification.RunAsync(TestContext.Current.CancellationToken);
        var leftOut = publish ? await verification.PublishAsync(results, TestContext.Current.CancellationToken) : [];
        return (Assert.Single(results).Result, leftOut);
    }

    private sealed class Arranger(Arrangement arranged) : IStateArranger
    {
        public Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken) => Task.FromResult(arranged);
    }
}
