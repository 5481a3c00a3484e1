using System.Globalization;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Tests.SmApi;

public sealed class ReplyTests(Simulators simulators) : SmApiTests(simulators)
{
    private static readonly JsonObject Answer = new() { ["body"] = "A synthetic answer." };

    [Fact]
    public async Task A_reply_joins_the_conversation()
    {
        var (session, received) = await ReceivedAsync("recent-five");
        var reply = await session.PostAsync($"message/{received}/reply", Answer.DeepClone(), Cancelled);
        var thread = (await session.GetAsync($"message/{received}/messagesforthread?requiresOHMessages=1", Cancelled)).Json.AsArray();
        Assert.Contains(reply.Json["id"]!.GetValue<long>(), thread.Select(message => message!["messageId"]!.GetValue<long>()));
    }

    [Fact]
    public async Task A_team_that_blocked_the_patient_is_not_answered()
    {
        var (session, received) = await ReceivedAsync("all-blocked");
        Assert.Equal(129, (await session.PostAsync($"message/{received}/reply", Answer.DeepClone(), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_draft_is_not_answered()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var draft = await session.PostAsync("message/draft", SmSession.Message(Team(patient, Ehr.Vista)), Cancelled);
        Assert.Equal(131, (await session.PostAsync($"message/{draft.Json["id"]}/reply", Answer.DeepClone(), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_reply_draft_has_a_history_and_a_plain_one_none()
    {
        var (session, received) = await ReceivedAsync("recent-five");
        var draft = await session.PostAsync($"message/{received}/replydraft", Answer.DeepClone(), Cancelled);
        var history = (await session.GetAsync($"message/{draft.Json["id"]}/history", Cancelled)).Json["message"]!.AsArray();
        Assert.Contains(received, history.Select(message => message!["id"]!.GetValue<long>()));
    }

    [Fact]
    public async Task Reading_marks_read_once()
    {
        var (session, received) = await ReceivedAsync("recent-five");
        var unread = await UnreadAsync(session);
        await session.GetAsync($"message/{received}/read", Cancelled);
        await session.GetAsync($"message/{received}/read", Cancelled);
        Assert.Equal(unread - 1, await UnreadAsync(session));
    }

    [Fact]
    public async Task Reading_is_dated_by_the_clock_in_the_east_as_recorded()
    {
        var (session, received) = await ReceivedAsync("recent-five");
        var before = Simulators.Vista.Environment.Clock.GetUtcNow();
        await session.GetAsync($"message/{received}/read", Cancelled);
        var thread = (await session.GetAsync($"message/{received}/messagesforthread?requiresOHMessages=1", Cancelled)).Json.AsArray();
        var date = thread.Single(message => message!["messageId"]!.GetValue<long>() == received)!["readReceiptDate"]!.GetValue<string>();
        var east = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var read = DateTime.ParseExact(date, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        Assert.InRange(
            read,
            TimeZoneInfo.ConvertTime(before, east).DateTime.AddSeconds(-1),
            TimeZoneInfo.ConvertTime(Simulators.Vista.Environment.Clock.GetUtcNow(), east).DateTime);
    }

    private static async Task<int> UnreadAsync(SmSession session) =>
        (await session.GetAsync("folder/0?requiresOHMessages=1", Cancelled)).Json["unreadCount"]!.GetValue<int>();

    private async Task<(SmSession Session, long Message)> ReceivedAsync(string persona)
    {
        var (session, _) = await SignInAsync(persona);
        var inbox = (await session.GetAsync("folder/0/message/page/1/pageSize/250?requiresOHMessages=1", Cancelled)).Json["message"]!.AsArray();
        return (session, inbox[0]!["id"]!.GetValue<long>());
    }
}
