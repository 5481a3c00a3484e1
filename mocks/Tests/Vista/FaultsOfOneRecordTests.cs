using System.Text;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>A fault ordered for one EHR strikes what goes there, however it is sent, and nothing else.</summary>
public sealed class FaultsOfOneRecordTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("message")]
    [InlineData("message/attach")]
    public async Task A_send_is_refused_by_the_record_of_its_recipient(string path)
    {
        await using var site = await OrderedAsync();
        var (session, target) = await site.SignInAsync();

        Assert.Equal((200, 500), (await SendAsync(session, path, target.VistaTeam), await SendAsync(session, path, target.OracleHealthTeam)));
    }

    [Fact]
    public async Task A_reply_is_refused_by_the_record_of_what_it_answers()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var first = (await session.PostAsync("message", SmSession.Message(target.OracleHealthTeam), Cancelled)).Json["id"];
        await site.OrderAsync(site.Vista, Order);

        Assert.Equal(500, (int)(await session.PostAsync($"message/{first}/reply", new JsonObject { ["body"] = "A synthetic answer." }, Cancelled)).Status);
    }

    private const string Order = """{"fault":"refuse","ehr":"oracle_health","routes":["message-create","message-attach","message-reply"],"parameters":{"status":500}}""";

    private static async Task<SimulatorPair> OrderedAsync()
    {
        var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.Vista, Order);
        return site;
    }

    private static async Task<int> SendAsync(SmSession session, string path, int team)
    {
        if (path == "message")
            return (int)(await session.PostAsync(path, SmSession.Message(team), Cancelled)).Status;

        using var form = new MultipartFormDataContent
        {
            { new StringContent(SmSession.Message(team).ToJsonString(), Encoding.UTF8, "application/json"), "message", "message" },
            { new StringContent("Synthetic."), "uploads[]", "notes.txt" },
        };
        return (int)(await session.SendAsync(HttpMethod.Post, path, form, Cancelled)).Status;
    }
}
