using System.Net.Http.Headers;
using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Contracts.Tests.Matching;

/// <summary>Each matcher PactNet has no name for, by what a provider may answer and what it may not.</summary>
public sealed class MatchingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""[{"ehr":"oracle_health"},{"ehr":"x"},{"ehr":"vista"}]""", true)]
    [InlineData("""[{"ehr":"vista"},{"ehr":"vista"}]""", false)]
    public async Task An_array_must_have_an_element_like_each_variant_in_any_order_and_among_others(string answer, bool taken)
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams")
            .WillRespond().WithStatus(200).WithJsonBody(new { value = Expect.ArrayContaining(new { ehr = "vista" }, new { ehr = "oracle_health" }) });
        await pact.VerifyAsync(context => Agreements.Get(context, "teams"));
        await using var provider = await TestProvider.Answering($$"""{"value": {{answer}}}""");

        var failure = Record.Exception(() => Verify(provider));

        Assert.True(taken == (failure is null), failure?.Message);
    }

    [Theory]
    [InlineData("""{"b":"x","a":1}""", "120/80", true)]
    [InlineData("""{"a":2,"b":"x"}""", "120/80", false)]
    [InlineData("""{"a":1,"b":"x"}""", "130/90", false)]
    public async Task A_multipart_request_is_compared_part_by_part(string message, string file, bool taken)
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a message with a file").WithRequest(HttpMethod.Post, "/messages")
            .WithMultipart(new MultipartPart("message", "application/json", """{"a":1,"b":"x"}""", "message"), new MultipartPart("uploads[]", "text/plain", "120/80", "bp.txt"))
            .WillRespond().WithStatus(200);
        using var form = new MultipartFormDataContent { { Part(message, "application/json"), "\"message\"", "\"message\"" }, { Part(file, "text/plain"), "\"uploads[]\"", "\"bp.txt\"" } };

        var failure = await Record.ExceptionAsync(() => pact.VerifyAsync(async context =>
        {
            using var client = new HttpClient { BaseAddress = context.MockServerUri };
            await client.PostAsync(new Uri("messages", UriKind.Relative), form, TestContext.Current.CancellationToken);
        }));

        Assert.True(taken == (failure is null), failure?.Message);
    }

    [Fact]
    public async Task A_value_of_the_providers_must_be_sent_by_the_consumer_as_the_example_and_nothing_else()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a team by id").WithRequest(HttpMethod.Get, Expect.FromState("/teams/${id}", "/teams/5")).WillRespond().WithStatus(200);

        var failure = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(context => Agreements.Get(context, "teams/6")));

        Assert.Contains("/teams/6", failure.Message, StringComparison.Ordinal);
    }

    // Names quoted as browsers do, and no charset: a part's content type is compared with its parameters.
    private static StringContent Part(string text, string mediaType) => new(text, new MediaTypeHeaderValue(mediaType));

    private void Verify(LoopbackServer provider)
    {
        using var verifier = new PactVerifier("teams-api", new PactVerifierConfig { Outputters = [], LogLevel = PactLogLevel.Warn });
        verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json")).Verify();
    }
}
