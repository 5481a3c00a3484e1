using System.Text.Json;
using SecureMessaging.Contracts.Expectations.OracleHealth;
using SecureMessaging.Contracts.Expectations.SmApi;
using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification;
using SecureMessaging.Contracts.Verification.Accounts;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class AccountTests : IDisposable
{
    private const string Known = """
        {
          "accounts": { "vets.gov.user+1": { "values": { "teamId": 613586, "stationNumber": "0668" }, "secrets": { "token": "SM_TOKEN" }, "secretHeaders": { "Cookie": "COOKIE", "x-api-key": { "variable": "KEY", "provider": "mhv-sm-api" }, "X-Other": { "variable": "OTHER", "provider": "vets-api" } } } },
          "states": [
            { "state": "a Veteran has a session", "parameters": { "careTeams": "VistA" }, "account": "vets.gov.user+1" },
            { "state": "MHV cannot create sessions", "unavailable": "Staging cannot be broken on purpose." }
          ]
        }
        """;

    private const string NeedsToken = "${token}";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_state_gives_the_values_and_secrets_of_the_account_that_is_in_it()
    {
        var arranged = await Arrange(Known, State("a Veteran has a session", "VistA"));

        Assert.Equal("613586", Json(arranged.Values["teamId"]));
        Assert.Equal("\"0668\"", Json(arranged.Values["stationNumber"]));
        Assert.Equal("secret of SM_TOKEN", arranged.Values["token"]);
        Assert.Equal("secret of COOKIE", arranged.Headers["Cookie"]);
    }

    [Fact]
    public async Task A_secret_goes_only_to_the_provider_it_is_for()
    {
        var arranged = await Arrange(Known, State("a Veteran has a session", "VistA"));

        Assert.Equal("secret of KEY", arranged.Headers["x-api-key"]);
        Assert.DoesNotContain("X-Other", arranged.Headers.Keys);
    }

    [Fact]
    public async Task A_secret_that_no_request_needs_is_not_read()
    {
        var arranged = await Arrange(Known, State("a Veteran has a session", "VistA"), request: "{}");

        Assert.DoesNotContain("token", arranged.Values.Keys);
    }

    [Theory]
    [InlineData("MHV cannot create sessions", null, "Staging cannot be broken on purpose.")]
    [InlineData("a Veteran has a session", "Oracle Health", "No test account is in the state")]
    public async Task A_state_no_account_is_in_is_skipped_with_the_reason(string state, string? careTeams, string reason)
    {
        var arranged = await Arrange(Known, State(state, careTeams));

        Assert.Contains(reason, arranged.SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_not_set_is_named()
    {
        var arranger = new AccountArranger(StateAccounts.Read(File(Known)), _ => null);

        var missing = await Assert.ThrowsAsync<UsageException>(() =>
            arranger.ArrangeAsync("mhv-sm-api", new PactInteraction("x", [State("a Veteran has a session", "VistA")], NeedsToken), TestContext.Current.CancellationToken));

        Assert.Contains("SM_TOKEN", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "malformed")]
    [InlineData("""{"accounts": {}}""", "needs \"accounts\" and \"states\"")]
    [InlineData("""{"accounts": {"a": {"secretHeaders": {"Cookie": {"variable": "C", "provder": "vets-api"}}}}, "states": []}""", "\"variable\" and \"provider\"")]
    [InlineData("""{"accounts": {"a": {"secretHeaders": {"Cookie": null}}}, "states": []}""", "\"variable\" and \"provider\"")]
    [InlineData("""{"accounts": {}, "states": [{"state": "s", "account": "nobody"}]}""", "names the account \"nobody\"")]
    public void A_bad_file_is_one_line_that_says_what_is_wrong(string content, string wrong)
    {
        var refused = Assert.Throws<UsageException>(() => StateAccounts.Read(File(content)));

        Assert.Contains(wrong, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_file_speaks_of_every_state_a_real_participant_must_be_in()
    {
        var states = OfRealParticipants().SelectMany(interaction => interaction.States).Select(state => state.Name);

        Assert.Equal(states.Distinct().Order(StringComparer.Ordinal), Example().States.Select(state => state.State).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_example_file_gives_every_value_that_an_arranged_request_needs()
    {
        var arranger = new AccountArranger(Example(), variable => variable);
        foreach (var interaction in OfRealParticipants())
        {
            var arranged = await arranger.ArrangeAsync("whichever", interaction, TestContext.Current.CancellationToken);

            Assert.True(
                arranged.SkipReason is not null || interaction.Placeholders.All(arranged.Values.ContainsKey),
                $"{interaction.Description}: {string.Join(", ", interaction.Placeholders.Except(arranged.Values.Keys))}");
        }
    }

    [Fact]
    public async Task The_account_without_a_signature_is_not_one_that_saves_a_signature()
    {
        var arranger = new AccountArranger(Example(), variable => variable);
        var pact = OfRealParticipants().Where(interaction => interaction.States.Count > 0).ToList();

        Assert.NotEqual(await TokenOf("a new signature"), await TokenOf("the signature of a Veteran who saved none"));

        async Task<object> TokenOf(string description) => (await arranger.ArrangeAsync(
            SmApiPact.Provider, pact.Last(interaction => interaction.Description == description), TestContext.Current.CancellationToken)).Values["token"];
    }

    private static StateAccounts Example() => StateAccounts.Read(new FileInfo(Path.Combine(RepositoryRoot.Path, "contracts", "contract-accounts.example.json")));

    private static IEnumerable<PactInteraction> OfRealParticipants() => PactDocument.ReadAll(ContractVerification.PactFolder)
        .Where(pact => pact.Provider != OracleHealthPact.Provider)
        .SelectMany(pact => pact.Interactions);

    private static string Json(object value) => JsonSerializer.Serialize(value);

    private static ProviderState State(string name, string? careTeams) => new(name, careTeams is null ? [] : new() { ["careTeams"] = careTeams });

    private Task<Arrangement> Arrange(string content, ProviderState state, string request = NeedsToken) =>
        new AccountArranger(StateAccounts.Read(File(content)), variable => $"secret of {variable}")
            .ArrangeAsync("mhv-sm-api", new PactInteraction("x", [state], request), TestContext.Current.CancellationToken);

    private FileInfo File(string content)
    {
        var file = _folder.File("contract-accounts.json");
        System.IO.File.WriteAllText(file.FullName, content);
        return file;
    }
}
