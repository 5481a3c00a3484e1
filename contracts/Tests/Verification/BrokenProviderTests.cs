using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Expectations.SmApi;
using SecureMessaging.Contracts.Tests.Binding;
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
        KeepOnly("all care teams of a Veteran, VistA's only");

        var result = Assert.Single(await ContractVerification.RunAsync(stack.Addresses, _folder.Directory, TestContext.Current.CancellationToken));

        Assert.Equal(ContractResult.Failed, result.Result);
        Assert.Contains("triageTeamId", Assert.Single(result.Failures).Reason, StringComparison.Ordinal);
        Assert.Contains("drifted-field", await http.GetStringAsync("/__sim/faults", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pact_of_which_every_interaction_is_skipped_has_failed()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": 1}""");

        var result = await Verify(provider, new Arranger(() => Arrangement.Skipped("nothing can be arranged here")));

        Assert.Equal((0, ContractResult.Failed), (result.Verified, result.Result));
        Assert.Equal("nothing can be arranged here", Assert.Single(result.Skipped).Reason);
    }

    [Fact]
    public async Task A_state_that_cannot_be_arranged_though_it_should_have_been_fails_its_interaction()
    {
        await Agreements.Write(_folder);
        await using var provider = await TestProvider.Answering("""{"id": 1}""");

        var result = await Verify(provider, new Arranger(() => throw new StateException("no team would exist")));

        Assert.Contains("no team would exist", Assert.Single(result.Failures).Reason, StringComparison.Ordinal);
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
    private void KeepOnly(string description)
    {
        var pact = JsonNode.Parse(File.ReadAllText(Path.Combine(ContractVerification.PactFolder.FullName, SmApiPact.Pact.FileName)))!;
        pact["interactions"] = new JsonArray(pact["interactions"]!.AsArray().Single(interaction => (string?)interaction!["description"] == description)!.DeepClone());
        File.WriteAllText(_folder.File(SmApiPact.Pact.FileName).FullName, pact.ToJsonString());
    }

    private Task<ContractResult> Verify(TestProvider provider, IStateArranger arranger) =>
        ContractVerification.RunAsync("teams-api", provider.Uri, arranger, _folder.Directory, TestContext.Current.CancellationToken);

    private sealed class Arranger(Func<Arrangement> arrange) : IStateArranger
    {
        public Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken) => Task.FromResult(arrange());
    }
}
