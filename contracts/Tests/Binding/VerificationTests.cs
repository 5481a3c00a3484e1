using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;
using SecureMessaging.Contracts.Tests.Fixtures;

namespace SecureMessaging.Contracts.Tests.Binding;

public sealed class VerificationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_provider_that_keeps_the_pact_passes()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": 7, "more": "than asked"}""");
        var output = new CollectedOutput();
        using var verifier = new PactVerifier("teams-api", new PactVerifierConfig { Outputters = [output], LogLevel = PactLogLevel.Warn });

        verifier.WithHttpEndpoint(provider.Uri).WithDirectorySource(_folder.Directory).Verify();

        Assert.Contains("a request for the teams", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_does_not_fails_and_the_message_says_in_what()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": "seven"}""");
        using var verifier = Quiet("teams-api");
        var verification = verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json"));

        var failure = Assert.Throws<PactVerificationFailedException>(verification.Verify);

        Assert.Contains("a request for the teams", failure.Message, StringComparison.Ordinal);
        Assert.Contains("$.id", failure.Message, StringComparison.Ordinal);
        Assert.Contains("seven", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_not_said_to_break_the_pact()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var verifier = Quiet("teams-api");
        var verification = verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json"));

        var failure = Assert.Throws<PactFailureException>(verification.Verify);

        Assert.Contains("could not be asked", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Provider_states_are_announced_with_their_parameters_and_their_answer_feeds_the_request()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a team by id")
            .Given("a team exists", new Dictionary<string, string> { ["station"] = "668" })
            .WithRequest(HttpMethod.Get, """{"pact:matcher:type":"type","pact:generator:type":"ProviderState","expression":"/teams/${id}","value":"/teams/5"}""")
            .WillRespond().WithStatus(200);
        await pact.VerifyAsync(context => Agreements.Get(context, "teams/5"));
        var announced = string.Empty;
        var requested = string.Empty;
        await using var provider = await TestProvider.Answering(async context =>
        {
            if (context.Request.Path == "/states")
            {
                announced = await new StreamReader(context.Request.Body).ReadToEndAsync(TestContext.Current.CancellationToken);
                await Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(context.Response, new { id = "4711" }, TestContext.Current.CancellationToken);
                return;
            }

            requested = context.Request.Path;
        });
        using var verifier = Quiet("teams-api");

        verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json"))
            .WithProviderStateUrl(new Uri(provider.Uri, "/states")).Verify();

        Assert.Contains("668", announced, StringComparison.Ordinal);
        Assert.Equal("/teams/4711", requested);
    }

    [Fact]
    public async Task A_custom_header_takes_the_place_of_the_pacts()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request with a key").WithRequest(HttpMethod.Get, "/teams").WithHeader("x-api-key", PactNet.Matchers.Match.Regex("an-example", ".+"))
            .WillRespond().WithStatus(200);
        await pact.VerifyAsync(async context =>
        {
            using var client = new HttpClient { BaseAddress = context.MockServerUri };
            client.DefaultRequestHeaders.Add("x-api-key", "another");
            await client.GetAsync(new Uri("teams", UriKind.Relative), TestContext.Current.CancellationToken);
        });
        string? key = null;
        await using var provider = await TestProvider.Answering(context =>
        {
            key = context.Request.Headers["x-api-key"];
            return Task.CompletedTask;
        });
        using var verifier = Quiet("teams-api");

        verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json")).WithCustomHeader("x-api-key", "the-real-one").Verify();

        Assert.Equal("the-real-one", key);
    }

    private static PactVerifier Quiet(string provider) => new(provider, new PactVerifierConfig { Outputters = [], LogLevel = PactLogLevel.Warn });
}
