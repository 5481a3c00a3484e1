using System.Text;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>The seven outbound failures on record (oracle-health.md §6), by their ids.</summary>
public sealed class FailuresOnRecordTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Silent_loss_attachment_is_told_sent_and_never_delivered()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"silent-loss-attachment"}""");
        var (session, target) = await site.SignInAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(SmSession.Message(target.OracleHealthTeam).ToJsonString(), Encoding.UTF8, "application/json"), "message", "message" },
            { new StringContent("Synthetic."), "uploads[]", "notes.txt" },
        };
        var sent = await session.SendAsync(HttpMethod.Post, "message/attach", form, Cancelled);
        Assert.Equal("SENT", (await Until.SettledAsync(session, sent.Json["id"]!.GetValue<long>(), Cancelled))["status"]!.GetValue<string>());
        Assert.Equal("ACCEPTED", Assert.Single(await site.LedgerAsync(site.OracleHealth)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Multi_pool_not_received_is_accepted_and_never_delivered_for_those_pools()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"multi-pool-not-received","parameters":{"share":1}}""");
        Assert.Equal(("SENT", "ACCEPTED"), await SendAsync(site));
    }

    [Fact]
    public async Task Requires_oh_flag_missing_hides_the_teams()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.Vista, """{"fault":"requires-oh-flag-missing"}""");
        var (session, target) = await site.SignInAsync();
        var listed = await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled);
        Assert.DoesNotContain($"\"triageTeamId\":{target.OracleHealthTeam}", listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipient_denied_configuration_fails_the_send()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"recipient-denied-configuration","parameters":{"share":1}}""");
        Assert.Equal(("FAILED", null), await SendAsync(site));
    }

    [Theory]
    [InlineData(100, "INVALID")]
    [InlineData(0, "SENT")]
    public async Task Recipient_denied_configuration_for_a_cohort_fails_the_sends_of_its_patients(int percent, string status)
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(
            site.OracleHealth,
            $$$"""{"fault":"recipient-denied-configuration","cohort":{"toggle":"mhv_secure_messaging_curated_list_flow","percent":{{{percent}}}},"parameters":{"share":1}}""");
        Assert.Equal(status, (await SendAsync(site)).Status);
    }

    [Fact]
    public async Task Charset_loss_takes_even_curly_quotes_and_says_nothing()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"charset-loss"}""");
        var caller = new MessagingCaller(site.Http, MessagingByShortCut.Of(site.OracleHealth));
        var id = await caller.SendMessageAsync(Cancelled, message => message["text"] = "“quoted”");
        var read = await caller.GetAsync($"{caller.Target.Outbox}/{Uri.EscapeDataString(id)}", Cancelled);
        Assert.Equal("quoted", read.Json["messagesById"]![id]!["texts"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Charset_loss_of_what_loses_nothing_more_is_not_counted()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"charset-loss"}""");
        var caller = new MessagingCaller(site.Http, MessagingByShortCut.Of(site.OracleHealth));
        await caller.SendMessageAsync(Cancelled, message => message["text"] = "plain 😀");
        Assert.Equal(0, site.OracleHealth.Environment.Faults.Rules.Single().Fired);
    }

    [Fact]
    public async Task Patient_combined_is_followed_to_the_new_address()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.OracleHealth, """{"fault":"patient-combined"}""");
        Assert.Equal(("SENT", "DELIVERED"), await SendAsync(site));
    }

    [Fact]
    public async Task Migration_window_lists_teams_that_take_nothing()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.Vista, """{"fault":"migration-window"}""");
        var (session, target) = await site.SignInAsync();
        Assert.Equal(151, (await session.PostAsync("message", SmSession.Message(target.VistaTeam), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task Migration_windows_of_two_facilities_close_both()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var stations = (await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled)).Json[1]!["triageTeam"]!.AsArray();
        var station = stations.First(team => team!["triageTeamId"]!.GetValue<long>() == target.VistaTeam)!["stationNumber"]!.GetValue<string>();
        await site.OrderAsync(
            site.Vista,
            $$$"""{"fault":"migration-window","parameters":{"stations":["none"]}},{"fault":"migration-window","parameters":{"stations":["{{{station}}}"]}}""");
        Assert.Equal(151, (await session.PostAsync("message", SmSession.Message(target.VistaTeam), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_migration_window_can_be_of_replies_alone()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        await site.OrderAsync(site.Vista, """{"fault":"migration-window","routes":["message-reply"]}""");
        var sent = await session.PostAsync("message", SmSession.Message(target.VistaTeam), Cancelled);
        Assert.Equal(129, (await session.PostAsync($"message/{sent.Json["id"]}/reply", new JsonObject { ["body"] = "A synthetic answer." }, Cancelled)).ErrorCode);
    }

    private static async Task<(string? Status, string? Ledger)> SendAsync(SimulatorPair site)
    {
        var (session, target) = await site.SignInAsync();
        var id = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        var status = await Until.SettledAsync(session, id, Cancelled);
        var ledger = await site.LedgerAsync(site.OracleHealth);
        return (status["status"]!.GetValue<string>(), ledger.Select(entry => entry.GetProperty("status").GetString()).SingleOrDefault());
    }
}
