using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>What Oracle Health is given of a message, and keeps.</summary>
public sealed class SecondHopTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Letters_of_its_charset_are_kept_markup_is_escaped_and_the_rest_is_lost()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        await SettledAsync(session, await session.SendMessageAsync(target.OracleHealthTeam, Cancelled, "señor <b> & \"x\" 😀\nend"));

        var kept = Assert.Single(await OutboxAsync(site, target));
        Assert.Equal("<html><body><p>señor &lt;b&gt; &amp; &quot;x&quot; <br/>end</p></body></html>", kept["texts"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_reply_names_the_message_it_answers()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var first = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        await SettledAsync(session, first);
        await SettledAsync(session, (await ReplyAsync(session, first, new JsonObject { ["body"] = "A synthetic answer." })).Json["id"]!.GetValue<long>());

        var kept = await OutboxAsync(site, target);
        Assert.Equal([kept[1]["id"]!.GetValue<string>()], kept[0]["referenceIds"]!.AsArray().Select(id => id!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_reply_with_a_blank_category_or_subject_has_those_of_what_it_answers(string blank)
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var first = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        await SettledAsync(session, first);
        var reply = await ReplyAsync(session, first, new JsonObject { ["category"] = blank, ["subject"] = blank, ["body"] = "A synthetic answer." });

        Assert.Equal(("OTHER", "Subject"), (reply.Json["category"]!.GetValue<string>(), reply.Json["subject"]!.GetValue<string>()));
        await SettledAsync(session, reply.Json["id"]!.GetValue<long>());
        Assert.Equal("General: Subject", (await OutboxAsync(site, target))[0]["subject"]!.GetValue<string>());
    }

    private static Task<SmAnswer> ReplyAsync(SmSession session, long message, JsonObject reply) => session.PostAsync($"message/{message}/reply", reply, Cancelled);

    private static async Task SettledAsync(SmSession session, long message) =>
        Assert.Equal("SENT", (await Until.SettledAsync(session, message, Cancelled))["status"]!.GetValue<string>());

    // Newest first.
    private static async Task<JsonNode[]> OutboxAsync(SimulatorPair site, SmApiTarget target)
    {
        var patient = VeteranIds.OracleHealthPatientId(VeteranIds.FromMhvCorrelationId(long.Parse(target.MhvCorrelationId))!.Value);
        var caller = new MessagingCaller(site.Http, new MessagingTarget(site.OracleHealth.Url, VistaSimulator.Authority, patient, 0, ""));
        var listed = (await caller.GetAsync(caller.Target.Outbox, Cancelled)).Json["messages"]!.AsArray().Select(message => message!["id"]!.GetValue<string>()).ToArray();
        var full = (await caller.GetAsync($"{caller.Target.Outbox}/{Uri.EscapeDataString(string.Join(',', listed))}?loadReferences=true", Cancelled)).Json["messagesById"]!;
        return [.. listed.Select(id => full[id]!)];
    }
}
