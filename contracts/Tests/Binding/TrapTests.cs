using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;
using SecureMessaging.Contracts.Tests.Fixtures;

namespace SecureMessaging.Contracts.Tests.Binding;

/// <summary>The core's nine traps (contracts/README.md): each guard is shown to go red. Of trap 5 see <see cref="TelemetryTests"/>.</summary>
public sealed class TrapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Trap_1_a_filter_that_matches_nothing_is_a_failure()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": 1}""");
        using var verifier = Quiet("teams-api");
        var verification = verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json")).WithFilter("no such interaction");

        var failure = Assert.Throws<PactVerificationFailedException>(verification.Verify);

        Assert.Contains("Nothing was verified", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trap_1_a_folder_without_a_pact_for_the_provider_is_a_failure()
    {
        await Agreements.Write(_folder, provider: "pools-api");
        await using var provider = await TestProvider.Answering("""{"id": 1}""");
        using var verifier = Quiet("teams-api");
        var verification = verifier.WithHttpEndpoint(provider.Uri).WithDirectorySource(_folder.Directory);

        var failure = Assert.Throws<PactVerificationFailedException>(verification.Verify);

        Assert.Contains("Nothing was verified", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trap_2_the_pact_of_another_provider_is_refused()
    {
        await Agreements.Write(_folder, provider: "pools-api");
        using var verifier = Quiet("teams-api");

        var refused = Assert.Throws<InvalidOperationException>(() =>
            verifier.WithHttpEndpoint(new Uri("http://127.0.0.1:1")).WithFileSource(_folder.File("clinic-pools-api.json")));

        Assert.Contains("is a pact with pools-api, not with teams-api", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trap_3_a_second_interaction_of_the_same_description_is_refused()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams");

        Assert.Throws<InvalidOperationException>(() => pact.UponReceiving("a request for the teams"));
    }

    [Theory]
    [InlineData("123", "123")]
    [InlineData("\"123\"", "\"123\"")]
    [InlineData("Ask a pharmacist", "\"Ask a pharmacist\"")]
    public async Task Trap_4_a_parameter_is_read_as_json_so_that_an_id_stays_text_only_when_quoted(string given, string written)
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams").Given("a team exists", new Dictionary<string, string> { ["id"] = given })
            .WithRequest(HttpMethod.Get, "/teams").WillRespond().WithStatus(200);
        await pact.VerifyAsync(context => Agreements.Get(context, "teams"));

        Assert.Equal(written, Interaction()["providerStates"]![0]!["params"]!["id"]!.ToJsonString());
    }

    [Fact]
    public async Task Trap_6_the_file_is_of_version_4()
    {
        await Agreements.Write(_folder);

        Assert.Equal("4.0", (string?)File()["metadata"]!["pactSpecification"]!["version"]);
    }

    [Fact]
    public async Task Trap_7_a_pact_handle_is_verified_once()
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams").WillRespond().WithStatus(200);
        await pact.VerifyAsync(context => Agreements.Get(context, "teams"));

        Assert.Throws<InvalidOperationException>(() => pact.UponReceiving("a second thought"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => pact.VerifyAsync(_ => Task.CompletedTask));
    }

    [Fact]
    public async Task Trap_8_a_provider_that_listens_on_no_port_is_named_as_such()
    {
        await Agreements.Write(_folder);
        using var verifier = Quiet("teams-api");
        var verification = verifier.WithHttpEndpoint(new Uri("http://127.0.0.1:1")).WithFileSource(_folder.File("clinic-teams-api.json"));

        var failure = Assert.Throws<PactFailureException>(verification.Verify);

        Assert.Contains("Nothing listens on", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/json; charset=utf-16", false)]
    public async Task Trap_9_a_parameter_of_the_content_type_is_compared_only_when_the_pact_states_it(string stated, bool kept)
    {
        var pact = Agreements.Between("clinic", "teams-api", _folder);
        pact.UponReceiving("a request for the teams").WithRequest(HttpMethod.Get, "/teams")
            .WillRespond().WithStatus(200).WithHeader("Content-Type", stated).WithJsonBody(new { id = 1 });
        await pact.VerifyAsync(context => Agreements.Get(context, "teams"));
        await using var provider = await TestProvider.Answering(context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            return context.Response.WriteAsync("""{"id": 1}""", context.RequestAborted);
        });
        using var verifier = Quiet("teams-api");
        var verification = verifier.WithHttpEndpoint(provider.Uri).WithFileSource(_folder.File("clinic-teams-api.json"));

        var failure = Record.Exception(verification.Verify);

        Assert.Equal(kept, failure is null);
    }

    private static PactVerifier Quiet(string provider) => new(provider, new PactVerifierConfig { Outputters = [], LogLevel = PactLogLevel.Warn });

    private JsonNode File() => JsonNode.Parse(System.IO.File.ReadAllText(_folder.File("clinic-teams-api.json").FullName))!;

    private JsonNode Interaction() => File()["interactions"]![0]!;
}
