using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;

namespace SecureMessaging.Contracts.Tests.Binding;

public sealed class BrokerTests : BrokerTestBase
{
    [Fact]
    public async Task A_pact_is_read_by_selector_and_token_and_the_result_published_under_the_providers_version()
    {
        await using var provider = await TestProvider.Answering("""{"id": 7}""");

        Verify(provider, options => options
            .TokenAuthentication(TestBroker.ValidToken)
            .ProviderBranch("main")
            .ConsumerVersionSelectors(new ConsumerVersionSelector { MainBranch = true }, new ConsumerVersionSelector { DeployedOrReleased = true })
            .PublishResults("9f2c1ab", publish => publish.BuildUri(new Uri("https://ci.example.test/1"))));

        Assert.Equal("""[{"mainBranch":true},{"deployedOrReleased":true}]""", Broker.Asked!["consumerVersionSelectors"]!.ToJsonString());
        var result = Assert.Single(Broker.Published);
        Assert.Equal("9f2c1ab", (string?)result["providerApplicationVersion"]);
        Assert.True((bool)result["success"]!);
    }

    [Fact]
    public async Task A_pact_that_is_not_kept_is_published_as_such()
    {
        await using var provider = await TestProvider.Answering("""{"id": "seven"}""");

        var failure = Assert.Throws<PactVerificationFailedException>(() => Verify(provider, options => options.TokenAuthentication(TestBroker.ValidToken).PublishResults("9f2c1ab")));

        Assert.Contains("$.id", failure.Message, StringComparison.Ordinal);
        Assert.False((bool)Assert.Single(Broker.Published)["success"]!);
    }

    [Fact]
    public async Task Nothing_is_published_unless_asked_for()
    {
        await using var provider = await TestProvider.Answering("""{"id": 7}""");

        Verify(provider, options => options.TokenAuthentication(TestBroker.ValidToken).PublishResults(condition: false, "9f2c1ab"));

        Assert.Empty(Broker.Published);
    }

    [Fact]
    public async Task A_refused_token_is_a_failure()
    {
        await using var provider = await TestProvider.Answering("""{"id": 7}""");

        Assert.ThrowsAny<PactFailureException>(() => Verify(provider, options => options.TokenAuthentication("expired")));
    }

    private void Verify(TestProvider provider, Action<IPactBrokerOptions> configure)
    {
        using var verifier = new PactVerifier("teams-api", new PactVerifierConfig { Outputters = [], LogLevel = PactLogLevel.Warn });
        verifier.WithHttpEndpoint(provider.Uri).WithPactBrokerSource(Broker.Uri, configure).Verify();
    }
}
