using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class ReadingTests : IClassFixture<BffFixture>
{
    private const string Messaging = "/my_health/v1/messaging/";

    private readonly BffFixture _bff;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ReadingTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
    }

    [Fact]
    public async Task Recipients_have_four_attributes()
    {
        _bff.SmApi.On("GET triageteam", FakeAnswer.Json("""{"triageTeam":[{"triageTeamId":1,"name":"One","relationType":"PATIENT","preferredTeam":true}]}"""));

        var team = (await GetAsync("recipients")).GetProperty("data")[0];

        Assert.Equal("triage_teams", team.GetProperty("type").GetString());
        Assert.Equal(["triage_team_id", "name", "relation_type", "preferred_team"], team.GetProperty("attributes").EnumerateObject().Select(it => it.Name));
    }

    [Fact]
    public async Task Categories_are_one_resource()
    {
        _bff.SmApi.On("GET message/category", FakeAnswer.Json("""{"messageCategoryType":["OTHER","COVID"]}"""));

        var data = (await GetAsync("messages/categories")).GetProperty("data");

        Assert.Equal("categories", data.GetProperty("type").GetString());
        Assert.Equal(2, data.GetProperty("attributes").GetProperty("message_category_type").GetArrayLength());
    }

    [Fact]
    public async Task The_signature_is_json_api_under_preferences_and_not_under_messages()
    {
        _bff.SmApi.On("GET preferences/signature", FakeAnswer.Json("{}"));

        var plain = (await GetAsync("messages/signature")).GetProperty("data");
        var resource = (await GetAsync("preferences/signature")).GetProperty("data");

        Assert.Equal(JsonValueKind.Null, plain.GetProperty("signature_name").ValueKind);
        Assert.False(plain.GetProperty("include_signature").GetBoolean());
        Assert.Equal(JsonValueKind.Null, resource.GetProperty("attributes").GetProperty("signature_title").ValueKind);
    }

    [Fact]
    public async Task Folders_are_paged_with_links_to_the_neighbours()
    {
        var folders = string.Join(',', Enumerable.Range(1, 5).Select(i => $$"""{"id":{{i}},"name":"F{{i}}","unreadCount":0,"count":1,"systemFolder":false}"""));
        _bff.SmApi.On("GET folder?requiresOHMessages=1", FakeAnswer.Json($$"""{"folder":[{{folders}}]}"""));

        var answer = await GetAsync("folders?page=2&per_page=2");

        Assert.Equal(["3", "4"], answer.GetProperty("data").EnumerateArray().Select(folder => folder.GetProperty("id").GetString()));
        Assert.EndsWith("?page=3&per_page=2", answer.GetProperty("links").GetProperty("next").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("?page=1&per_page=2", answer.GetProperty("links").GetProperty("prev").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, answer.GetProperty("meta").GetProperty("pagination").GetProperty("total_pages").GetInt32());
    }

    [Fact]
    public async Task Searching_a_folder_sends_the_dates_on_and_lists_messages()
    {
        _bff.SmApi.On("POST folder/-1/searchMessage/page/1/pageSize/250", FakeAnswer.Json($$"""{"message":[{{SmBodies.Sent}}]}"""));
        var client = await _bff.SignInAsync();
        client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");

        var response = await client.PostAsJsonAsync(Messaging + "folders/-1/search", new { fromDate = "2026-01-01T00:00:00Z", toDate = "2026-06-01T00:00:00Z" }, Cancelled);

        Assert.Equal("9001", (await response.JsonAsync()).GetProperty("data")[0].GetProperty("id").GetString());
        var call = Assert.Single(_bff.SmApi.Calls);
        Assert.EndsWith("?requiresOHMessages=1", call.Target, StringComparison.Ordinal);
        Assert.Equal("""{"fromDate":"2026-01-01T00:00:00Z","toDate":"2026-06-01T00:00:00Z"}""", call.Body);
    }

    [Fact]
    public async Task Threads_take_their_page_and_order_from_the_query()
    {
        _bff.SmApi.On("GET folder/threadlistview/-1", FakeAnswer.Json("""[{"threadId":5,"folderId":-1,"messageId":6,"sentDate":"2026-06-01T10:00:00.000+00:00"}]"""));

        var thread = (await GetAsync("folders/-1/threads?pageSize=100&pageNumber=2&sortField=SENT_DATE&sortOrder=DESC", camel: true)).GetProperty("data")[0];

        Assert.Equal(("5", "message_threads"), (thread.GetProperty("id").GetString(), thread.GetProperty("type").GetString()));
        Assert.Equal("2026-06-01T10:00:00.000Z", thread.GetProperty("attributes").GetProperty("sentDate").GetString());
        Assert.Equal(
            "folder/threadlistview/-1?pageSize=100&pageNumber=2&sortField=SENT_DATE&sortOrder=DESC&requiresOHMessages=1", Assert.Single(_bff.SmApi.Calls).Target);
    }

    [Fact]
    public async Task An_empty_folder_has_no_threads_though_the_sm_api_calls_that_an_error()
    {
        _bff.SmApi.On("GET folder/threadlistview/-2", FakeAnswer.Error(915));

        Assert.Equal(0, (await GetAsync("folders/-2/threads")).GetProperty("data").GetArrayLength());
    }

    [Theory]
    [InlineData("messages/7/thread", "message/7/messagesforthread?requiresOHMessages=1")]
    [InlineData("messages/7/thread?full_body=true", "message/7/allmessagesforthread/1?requiresOHMessages=1")]
    public async Task A_thread_comes_with_or_without_whole_bodies(string path, string upstream)
    {
        _bff.SmApi.On("GET " + upstream, FakeAnswer.Json("""[{"messageId":7,"threadId":5,"folderId":-1,"messageBody":"a &amp; b","sentDate":"2026-06-01T10:00:00.000+00:00"}]"""));

        var message = (await GetAsync(path)).GetProperty("data")[0];

        Assert.Equal("message_thread_details", message.GetProperty("type").GetString());
        Assert.Equal("a & b", message.GetProperty("attributes").GetProperty("message_body").GetString());
    }

    [Fact]
    public async Task A_draft_is_resumed_as_it_was_typed()
    {
        const string Typed = "see <my notes> &amp; more";
        _bff.SmApi.On("GET message/7/messagesforthread", FakeAnswer.Json($$"""[{"messageId":7,"threadId":5,"folderId":-2,"messageBody":"{{Typed}}","sentDate":null}]"""));
        _bff.SmApi.On("GET message/7/read", FakeAnswer.Json($$"""{"id":7,"body":"{{Typed}}","sentDate":""}"""));

        var inThread = (await GetAsync("messages/7/thread")).GetProperty("data")[0];
        var alone = (await GetAsync("messages/7")).GetProperty("data");

        Assert.Equal(
            (Typed, Typed),
            (inThread.GetProperty("attributes").GetProperty("message_body").GetString(), alone.GetProperty("attributes").GetProperty("body").GetString()));
    }

    [Fact]
    public async Task An_unknown_message_is_404()
    {
        var client = await _bff.SignInAsync();

        var error = await (await client.GetAsync(Messaging + "messages/12345", Cancelled)).ErrorAsync();

        Assert.Equal((404, "SM904", "Message requested could not be found"), error);
    }

    [Fact]
    public async Task The_contact_list_is_answered_with_the_number_200()
    {
        _bff.SmApi.On("POST preferences/patientpreferredtriagegroups", new FakeAnswer(200, "Success"));
        var client = await _bff.SignInAsync();
        client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");

        var response = await client.PostAsJsonAsync(
            Messaging + "preferences/recipients", new { updatedTriageTeams = new[] { new { triageTeamId = 1, preferredTeam = true }, new { triageTeamId = 2, preferredTeam = false } } }, Cancelled);

        Assert.Equal("200", await response.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal("""[{"triageTeamId":1,"preferredTeam":true},{"triageTeamId":2,"preferredTeam":false}]""", Assert.Single(_bff.SmApi.Calls).Body);
    }

    [Theory]
    [InlineData("""{"updated_triage_teams":[]}""")]
    [InlineData("""{"updated_triage_teams":[{"triage_team_id":1,"preferred_team":false}]}""")]
    public async Task A_contact_list_of_nobody_is_refused_without_asking_upstream(string body)
    {
        var client = await _bff.SignInAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var (status, _, detail) = await (await client.PostAsync(Messaging + "preferences/recipients", content, Cancelled)).ErrorAsync();

        Assert.Equal((400, "Invalid input: updated_triage_teams cannot be empty or have all preferred_team values set to false"), (status, detail));
        Assert.Empty(_bff.SmApi.Calls);
    }

    [Fact]
    public async Task A_users_facilities_tell_which_are_on_oracle_health()
    {
        var client = await _bff.SignInAsync(new { persona = "hybrid" });

        var attributes = (await (await client.GetAsync("/v0/user", Cancelled)).JsonAsync()).GetProperty("data").GetProperty("attributes");

        Assert.Contains("messaging", attributes.GetProperty("services").EnumerateArray().Select(service => service.GetString()));
        Assert.Equal(
            [false, true],
            attributes.GetProperty("va_profile").GetProperty("facilities").EnumerateArray().Select(it => it.GetProperty("is_cerner").GetBoolean()).Order());
    }

    [Fact]
    public async Task The_user_is_asked_for_without_a_session_in_vain()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _bff.Anonymous().GetAsync("/v0/user", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Folders_are_made_renamed_and_deleted_with_201_201_and_204()
    {
        const string Folder = """{"id":77,"name":"Mine","unreadCount":0,"count":0,"systemFolder":false}""";
        _bff.SmApi.On("POST folder", FakeAnswer.Json(Folder));
        _bff.SmApi.On("POST folder/77/rename", new FakeAnswer(200, "Success"));
        _bff.SmApi.On("GET folder/77", FakeAnswer.Json(Folder));
        _bff.SmApi.On("DELETE folder/77", new FakeAnswer(200, ""));
        var client = await _bff.SignInAsync();

        var made = await client.PostAsJsonAsync(Messaging + "folders", new { folder = new { name = "Mine" } }, Cancelled);
        var renamed = await client.PutAsJsonAsync(Messaging + "folders/77", new { folder = new { name = "Ours" } }, Cancelled);
        var deleted = await client.DeleteAsync(Messaging + "folders/77", Cancelled);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.NoContent), (made.StatusCode, renamed.StatusCode, deleted.StatusCode));
        Assert.Equal("""{"folderName":"Ours"}""", _bff.SmApi.Calls[1].Body);
    }

    private async Task<JsonElement> GetAsync(string path, bool camel = false)
    {
        var client = await _bff.SignInAsync();
        if (camel)
            client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");
        var response = await client.GetAsync(Messaging + path, Cancelled);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
