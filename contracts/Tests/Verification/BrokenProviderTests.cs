using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Expectations.OracleHealth;
using SecureMessaging.Contracts.Expectations.SmApi;
using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

/// <summary>A green contract run means something: each way in which it must be red.</summary>
public sealed class BrokenProviderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_field_that_drifted_upstream_is_named_by_interaction_and_path_and_the_fault_is_left_as_it_was()
    {
        var options = new StackOptions { Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth } };
        await using var stack = await StackHost.StartAsync(options, TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = stack.Addresses.Vista };
        var drift = new { faults = new[] { new { fault = "drifted-field", routes = new[] { "all-triage-teams" }, parameters = new { from = "triageTeamId", to = "teamId" } } } };
        await http.PutAsJsonAsync("/__sim/faults", drift, TestContext.Current.CancellationToken);
        KeepOnly(SmApiPact.Pact.FileName, "all care teams of a Veteran, VistA's only");

        var result = Assert.Single(await ContractVerification.RunAsync(stack.Addresses, _folder.Directory, TestContext.Current.CancellationToken));

        Assert.Equal(ContractResult.Failed, result.Result);
        Assert.Contains("triageTeamId", Assert.Single(result.Failures).Reason, StringComparison.Ordinal);
        Assert.Contains("drifted-field", await http.GetStringAsync("/__sim/faults", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pact_of_which_every_interaction_is_skipped_allows_no_conclusion()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": 1}""");

        var result = await Verify(provider, new Arranger(() => Arrangement.Skipped("nothing can be arranged here")));

        Assert.Equal((0, ContractResult.NoConclusion), (result.Verified, result.Result));
        Assert.Equal("nothing can be arranged here", Assert.Single(result.Skipped).Reason);
    }

    [Fact]
    public async Task A_state_that_cannot_be_arranged_though_it_should_have_been_is_not_held_against_the_provider()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": 1}""");

        var result = await Verify(provider, new Arranger(() => throw new StateException("no team would exist")));

        Assert.Contains("no team would exist", Assert.Single(result.CouldNotRun).Reason, StringComparison.Ordinal);
        Assert.Equal(ContractResult.NoConclusion, result.Result);
    }

    [Fact]
    public async Task A_provider_that_hangs_up_is_not_said_to_break_its_pact()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        var result = await Verify(provider, new Arranger(() => new Arrangement()));

        Assert.Empty(result.Failures);
        Assert.Equal(ContractResult.NoConclusion, result.Result);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_one_line_that_says_so()
    {
        await Agreements.Write(_folder);

        var refused = await Assert.ThrowsAsync<UsageException>(() => ContractVerification.RunAsync(
            "teams-api", new Uri("http://127.0.0.1:1"), new Arranger(() => new Arrangement()), _folder.Directory, TestContext.Current.CancellationToken));

        Assert.Contains("Nothing listens on http://127.0.0.1:1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_marked_pending_is_judged_like_any_other()
    {
        await Agreements.Write(_folder);
        var file = _folder.File("clinic-teams-api.json").FullName;
        var pact = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        pact["interactions"]![0]!["pending"] = true;
        await File.WriteAllTextAsync(file, pact.ToJsonString(), TestContext.Current.CancellationToken);
        await using var provider = await TestProvider.Answering("""{"id": "one"}""");

        var result = await Verify(provider, new Arranger(() => new Arrangement()));

        Assert.Equal((0, ContractResult.Failed), (result.Verified, result.Result));
    }

    [Fact]
    public async Task A_value_that_no_state_gives_is_not_replaced_by_the_pacts_example()
    {
        KeepOnly(SmApiPact.Pact.FileName, "a message read");
        await using var provider = await TestProvider.Answering("{}");

        var result = await Verify(provider, new Arranger(() => new Arrangement { Values = { ["token"] = "t" } }), SmApiPact.Provider);

        Assert.Contains("give no messageId", Assert.Single(result.CouldNotRun).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a pool by its id", """{"poolsById":{}}""")]
    [InlineData("a pool by its id", """{"poolsById":{"1":{"id":1,"name":"Another"}}}""")]
    [InlineData("recipient access that is granted", """{"recipientAccessStatusByPoolId":{}}""")]
    [InlineData("recipient access that is granted", """{"recipientAccessStatusByPoolId":{"15036000":"DENIED_CONFIGURATION"}}""")]
    [InlineData("recipient access that is denied", """{"recipientAccessStatusByPoolId":{"15036000":"GRANTED"}}""")]
    public async Task An_answer_about_a_pool_speaks_of_that_pool_and_in_the_words_expected(string interaction, string answer)
    {
        KeepOnly(OracleHealthPact.Pact.FileName, interaction);
        await using var provider = await TestProvider.Answering(answer);

        var result = await Verify(provider, new Arranger(() => new Arrangement()), OracleHealthPact.Provider);

        Assert.Equal(ContractResult.Failed, result.Result);
    }

    [Theory]
    [InlineData("2.0.0", "It is of version 2.0.0 of the Pact specification")]
    [InlineData("3.0.0", "It is of version 3.0.0 of the Pact specification")]
    public async Task A_pact_of_another_version_is_skipped_with_the_reason(string version, string reason)
    {
        WritePact(version, "messages", """[{"description": "a message was sent"}]""");
        await using var provider = await TestProvider.Answering("{}");

        var result = await Verify(provider, new Arranger(() => new Arrangement()));

        Assert.StartsWith(reason, Assert.Single(result.Skipped).Reason, StringComparison.Ordinal);
        Assert.Equal(ContractResult.NoConclusion, result.Result);
    }

    [Fact]
    public async Task A_message_in_a_pact_is_skipped_with_the_reason()
    {
        WritePact("4.0", "interactions", """[{"type": "Asynchronous/Messages", "description": "a message was sent"}]""");
        await using var provider = await TestProvider.Answering("{}");

        var result = await Verify(provider, new Arranger(() => new Arrangement()));

        Assert.Contains("Asynchronous/Messages", Assert.Single(result.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_consumers_pact_with_the_provider_is_verified()
    {
        await Agreements.Write(_folder);
        WritePact("4.0", "interactions", "[]");
        await using var provider = await TestProvider.Answering("""{"id": 1}""");

        var results = await ContractVerification.RunAsync(
            "teams-api", provider.Uri, new Arranger(() => new Arrangement()), _folder.Directory, TestContext.Current.CancellationToken);

        Assert.Equal(["audit", "clinic"], results.Select(result => result.Consumer));
    }

    [Fact]
    public async Task A_provider_no_pact_is_with_is_refused_by_name()
    {
        await Agreements.Write(_folder);

        var refused = await Assert.ThrowsAsync<UsageException>(() => ContractVerification.RunAsync(
            "pools-api", new Uri("http://127.0.0.1:1"), new Arranger(() => new Arrangement()), _folder.Directory, TestContext.Current.CancellationToken));

        Assert.Contains("There is no pact with pools-api: there are pacts with teams-api.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_pacts_is_refused()
    {
        var refused = Assert.Throws<UsageException>(() => PactDocument.ReadAll(_folder.Directory));

        Assert.Contains("There are no pacts in", refused.Message, StringComparison.Ordinal);
    }

    // The committed pact, cut down to one interaction.
    private void KeepOnly(string file, string description)
    {
        var pact = JsonNode.Parse(File.ReadAllText(Path.Combine(ContractVerification.PactFolder.FullName, file)))!;
        pact["interactions"] = new JsonArray(pact["interactions"]!.AsArray().Single(interaction => (string?)interaction!["description"] == description)!.DeepClone());
        File.WriteAllText(_folder.File(file).FullName, pact.ToJsonString());
    }

    private void WritePact(string version, string member, string content)
    {
        var pact = new JsonObject
        {
            ["consumer"] = new JsonObject { ["name"] = "audit" },
            ["provider"] = new JsonObject { ["name"] = "teams-api" },
            [member] = JsonNode.Parse(content),
            ["metadata"] = new JsonObject { ["pactSpecification"] = new JsonObject { ["version"] = version } },
        };
        File.WriteAllText(_folder.File("audit-teams-api.json").FullName, pact.ToJsonString());
    }

    private async Task<ContractResult> Verify(LoopbackServer provider, IStateArranger arranger, string name = "teams-api") =>
        Assert.Single(await ContractVerification.RunAsync(name, provider.Uri, arranger, _folder.Directory, TestContext.Current.CancellationToken));

    private sealed class Arranger(Func<Arrangement> arrange) : IStateArranger
    {
        public Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken) => Task.FromResult(arrange());
    }
}
