using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Tests.SmApi;

public sealed class FolderTests(Simulators simulators) : SmApiTests(simulators)
{
    [Fact]
    public async Task A_folder_is_made_renamed_filled_emptied_and_removed()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var folder = await NewFolderAsync(session, "Synthetic One");
        var message = await session.SendMessageAsync(Team(patient, Ehr.Vista), Cancelled);
        await session.PostAsync($"folder/{folder}/rename", new JsonObject { ["folderName"] = "Synthetic Two" }, Cancelled);
        await session.PostAsync($"message/{message}/move/tofolder/{folder}", Cancelled);
        var filled = (await session.GetAsync($"folder/{folder}", Cancelled)).Json;
        Assert.Equal(("Synthetic Two", 1), (filled["name"]!.GetValue<string>(), filled["count"]!.GetValue<int>()));
        Assert.Equal(116, (await DeleteAsync(session, folder)).ErrorCode);
        await session.PostAsync($"message/{message}/move/tofolder/-3", Cancelled);
        await DeleteAsync(session, folder);
        Assert.Equal(115, (await session.GetAsync($"folder/{folder}", Cancelled)).ErrorCode);
    }

    [Theory]
    [InlineData("", 125)]
    [InlineData("Inbox", 126)]
    [InlineData("a/b", 127)]
    public async Task A_folders_name_is_checked(string name, int code)
    {
        var (session, _) = await SignInAsync("vista-single");
        Assert.Equal(code, (await session.PostAsync("folder", new JsonObject { ["name"] = name }, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task System_folders_are_not_removed()
    {
        var (session, _) = await SignInAsync("vista-single");
        Assert.Equal(112, (await DeleteAsync(session, 0)).ErrorCode);
    }

    [Fact]
    public async Task A_draft_is_not_moved()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var draft = await session.PostAsync("message/draft", SmSession.Message(Team(patient, Ehr.Vista)), Cancelled);
        Assert.Equal(118, (await session.PostAsync($"message/{draft.Json["id"]}/move/tofolder/-3", Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task Nothing_is_moved_into_sent()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var message = await session.SendMessageAsync(Team(patient, Ehr.Vista), Cancelled);
        Assert.Equal(114, (await session.PostAsync($"message/{message}/move/tofolder/-1", Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_thread_moves_as_one()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var message = await session.SendMessageAsync(Team(patient, Ehr.Vista), Cancelled);
        await session.PostAsync($"message/{message}/reply", new JsonObject { ["body"] = "And another thing." }, Cancelled);
        Assert.Equal("Success", (await session.PostAsync($"message/{message}/movethreadmessages/tofolder/-3", Cancelled)).Text);
        Assert.Equal(2, (await session.GetAsync("folder/-3", Cancelled)).Json["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Threads_are_sorted_and_paged()
    {
        var (session, patient) = await SignInAsync("vista-single");
        foreach (var team in patient.Associations.Select(association => association.Team.Id))
            await session.SendMessageAsync(team, Cancelled);
        var descending = await NamesAsync(session, "DESC", 1, 100);
        var ascending = await NamesAsync(session, "ASC", 1, 100);
        Assert.Equal(descending.Order(StringComparer.Ordinal), ascending);
        Assert.Equal(ascending.Skip(1).Take(1), await NamesAsync(session, "ASC", 2, 1));
    }

    [Fact]
    public async Task A_page_of_threads_says_how_many_the_folder_has()
    {
        var (session, patient) = await SignInAsync("recent-none");
        for (var i = 0; i < 11; i++)
            await session.SendMessageAsync(Team(patient, Ehr.Vista), Cancelled);
        var pages = new[] { await PageAsync(session, 1), await PageAsync(session, 2) };
        Assert.Equal([10, 1], pages.Select(page => page.Count));
        Assert.All(pages.SelectMany(page => page), thread => Assert.Equal(11, thread!["threadPageSize"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Oracle_health_messages_hide_unless_asked_for()
    {
        var (session, patient) = await SignInAsync("oh-single");
        await session.SendMessageAsync(Team(patient, Ehr.OracleHealth), Cancelled);
        Assert.Equal(0, (await session.GetAsync("folder/-1", Cancelled)).Json["count"]!.GetValue<int>());
    }

    private static async Task<JsonArray> PageAsync(SmSession session, int page) =>
        (await session.GetAsync($"folder/threadlistview/-1?pageSize=10&pageNumber={page}&sortField=SENT_DATE&sortOrder=DESC", Cancelled)).Json.AsArray();

    private static async Task<string[]> NamesAsync(SmSession session, string order, int page, int size)
    {
        var threads = await session.GetAsync($"folder/threadlistview/-1?pageSize={size}&pageNumber={page}&sortField=RECIPIENT_NAME&sortOrder={order}", Cancelled);
        return [.. threads.Json.AsArray().Select(thread => thread!["recipientName"]!.GetValue<string>())];
    }

    private static async Task<long> NewFolderAsync(SmSession session, string name) =>
        (await session.PostAsync("folder", new JsonObject { ["name"] = name }, Cancelled)).Json["id"]!.GetValue<long>();

    private static Task<SmAnswer> DeleteAsync(SmSession session, long folder) => session.SendAsync(HttpMethod.Delete, $"folder/{folder}", null, Cancelled);
}
