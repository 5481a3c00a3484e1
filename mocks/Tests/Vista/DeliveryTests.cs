using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>From what a client was told to what was delivered, over both hops.</summary>
public sealed class DeliveryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_to_vista_is_in_vistas_ledger_alone()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        await session.SendMessageAsync(target.VistaTeam, Cancelled, "Hello [run/user/1]");
        var entry = Assert.Single(await site.LedgerAsync(site.Vista));
        Assert.Equal(("[run/user/1]", target.VistaTeam, 1, "DELIVERED"), Told(entry));
        Assert.Empty(await site.LedgerAsync(site.OracleHealth));
    }

    [Fact]
    public async Task A_message_to_oracle_health_is_in_oracle_healths_ledger_alone()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var id = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled, "Hello & goodbye [run/user/2]");
        await Until.SettledAsync(session, id, Cancelled);
        var entry = Assert.Single(await site.LedgerAsync(site.OracleHealth));
        Assert.Equal(("[run/user/2]", target.OracleHealthTeam, 1, "DELIVERED"), Told(entry));
        Assert.Empty(await site.LedgerAsync(site.Vista));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refusing_second_hop_ends_in_failed(bool orderedOnVista)
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(orderedOnVista ? site.Vista : site.OracleHealth, """{"fault":"second-hop-refuses"}""");
        var (session, target) = await site.SignInAsync();
        var id = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        Assert.Equal("FAILED", (await Until.SettledAsync(session, id, Cancelled))["status"]!.GetValue<string>());
        Assert.Empty(await site.LedgerAsync(site.OracleHealth));
    }

    [Theory]
    [InlineData("stage-edge-in", "FAILED")]
    [InlineData("stage-edge-out", "SENT")]
    public async Task A_refusal_can_be_ordered_for_a_cohort_alone(string persona, string status)
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(
            site.OracleHealth, """{"fault":"second-hop-refuses","cohort":{"toggle":"mhv_secure_messaging_curated_list_flow","percent":5}}""");
        var (session, target) = await site.SignInAsync(persona);
        var id = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        Assert.Equal(status, (await Until.SettledAsync(session, id, Cancelled))["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"fault":"second-hop-refuses","parameters":{"status":400}}""", "INVALID")]
    [InlineData("""{"fault":"second-hop-refuses","parameters":{"status":415}}""", "NOT_SUPPORTED")]
    [InlineData("""{"fault":"second-hop-refuses","parameters":{"status":503}}""", "FAILED")]
    [InlineData("""{"fault":"connection-reset-after","routes":["outbox-send"]}""", "UNKNOWN")]
    [InlineData("""{"fault":"connection-reset-after","routes":["recipient-access"]}""", "FAILED")]
    [InlineData("""{"fault":"html-maintenance"}""", "FAILED")]
    [InlineData("""{"fault":"truncated-json"}""", "FAILED")]
    [InlineData("""{"fault":"drifted-field","routes":["recipient-access"],"parameters":{"from":"recipientAccessStatusByPoolId","to":"x"}}""", "FAILED")]
    public async Task Every_way_the_second_hop_breaks_has_its_status(string fault, string status)
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, fault);
        var (session, target) = await site.SignInAsync();
        var id = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        Assert.Equal(status, (await Until.SettledAsync(session, id, Cancelled))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_message_on_its_way_to_oracle_health_is_pending()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"hang","routes":["outbox-send"]}""");
        var (session, target) = await site.SignInAsync();
        await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        var ledger = await site.Http.GetFromJsonAsync<JsonElement>(new Uri(site.Vista.Url, "__sim/ledger"), Cancelled);
        Assert.Equal((1, 1), (ledger.GetProperty("pending").GetInt32(), ledger.GetProperty("inFlight").GetInt32()));
    }

    [Theory]
    [InlineData("""{"fault":"html-maintenance"}""")]
    [InlineData("""{"fault":"drifted-field","routes":["pools-by-id"],"parameters":{"from":"poolsById","to":"x"}}""")]
    public async Task Teams_are_listed_from_the_curated_map_while_oracle_health_is_away(string fault)
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, fault);
        var (session, target) = await site.SignInAsync();
        var listed = await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled);
        Assert.Contains($"\"triageTeamId\":{target.OracleHealthTeam}", listed.Text, StringComparison.Ordinal);
    }

    private static (string? Key, int To, int Times, string? Status) Told(JsonElement entry) => (
        entry.GetProperty("key").GetString(),
        entry.GetProperty("deliveredTo").GetInt32(),
        entry.GetProperty("deliveries").GetInt32(),
        entry.GetProperty("status").GetString());
}
