using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PactNet.Exceptions;
using PactNet.Matchers;
using SecureMessaging.Contracts.Tests.Fixtures;

namespace SecureMessaging.Contracts.Tests.Binding;

public sealed class ConsumerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_consumer_that_keeps_its_pact_gets_the_example_and_a_pact_file()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a new team, named in any script")
            .WithRequest(HttpMethod.Post, "/teams")
            .WithHeader("X-Clinic", Match.Regex("SLC10", "[A-Z]+\\d+"))
            .WithJsonBody(new { name = Match.Type("Équipe ❤ 診療") })
            .WillRespond().WithStatus(HttpStatusCode.Created).WithJsonBody(new { name = Match.Type("Équipe ❤ 診療") });

        await pact.VerifyAsync(async context =>
        {
            using var client = new HttpClient { BaseAddress = context.MockServerUri };
            client.DefaultRequestHeaders.Add("X-Clinic", "ABC1");
            var response = await client.PostAsJsonAsync("teams", new { name = "Gold" }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            Assert.Contains("Équipe ❤ 診療", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        });

        var file = JsonNode.Parse(await File.ReadAllTextAsync(_folder.File("clinic-teams-api.json").FullName, TestContext.Current.CancellationToken))!;
        Assert.Equal("Équipe ❤ 診療", (string?)file["interactions"]![0]!["response"]!["body"]!["content"]!["name"]);
    }

    [Fact]
    public async Task A_request_that_differs_fails_and_the_message_says_in_what()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a new team")
            .WithRequest(HttpMethod.Post, "/teams").WithJsonBody(new { name = "Gold", station = 668 })
            .WillRespond().WithStatus(201);

        var failure = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(async context =>
        {
            using var client = new HttpClient { BaseAddress = context.MockServerUri };
            await client.PostAsJsonAsync("teams", new { name = "Silver" }, TestContext.Current.CancellationToken);
        }));

        Assert.Contains("POST /teams", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Gold", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Silver", failure.Message, StringComparison.Ordinal);
        Assert.Contains("station", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Directory.EnumerateFiles());
    }

    [Fact]
    public async Task A_request_never_made_fails()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams").WillRespond().WithStatus(200);

        var failure = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(_ => Task.CompletedTask));

        Assert.Contains("expected, never made: GET /teams", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_nobody_expected_fails()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams").WillRespond().WithStatus(200);

        var failure = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(async context =>
        {
            await Agreements.Get(context, "teams");
            await Agreements.Get(context, "pools");
        }));

        Assert.Contains("made, not expected: GET /pools", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_before_its_request_is_refused()
    {
        var interaction = Agreements.Between("clinic", "teams-api", _folder).UponReceiving("nothing in particular");

        Assert.Throws<InvalidOperationException>(interaction.WillRespond);
    }

    [Fact]
    public void A_change_after_the_mock_provider_started_is_refused()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        var interaction = pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams");
        interaction.WillRespond().WithStatus(200);

        pact.Verify(context =>
        {
            Agreements.Get(context, "teams").GetAwaiter().GetResult();
            Assert.Throws<InvalidOperationException>(() => interaction.Given("a state that comes too late"));
        });
    }

    [Fact]
    public void A_matcher_the_core_does_not_know_is_refused()
    {
        var interaction = Agreements.Between("clinic", "teams-api", _folder).UponReceiving("a request for the teams");

        var refused = Assert.Throws<ArgumentException>(() =>
            interaction.WithJsonBody(new Dictionary<string, object> { ["pact:matcher:type"] = "arrayContain", ["variants"] = Array.Empty<int>() }));

        Assert.Contains("\"arrayContain\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mock_provider_that_cannot_start_says_so()
    {
        await using var taken = await TestProvider.Answering("{}");
        var pact = PactNet.PactExtensions.WithHttpInteractions(PactNet.Pact.V4("clinic", "teams-api"), taken.Uri.Port);
        pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams").WillRespond().WithStatus(200);

        var failure = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(_ => Task.CompletedTask));

        Assert.Contains("in use", failure.Message, StringComparison.Ordinal);
    }
}
