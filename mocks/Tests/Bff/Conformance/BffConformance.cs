using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>
/// What every BFF of the new-message flow must do, the reference one and a real one alike, stated once (sm-api-and-bff.md §4). Derive, and
/// give it a target.
/// </summary>
public abstract class BffConformance(BffTarget bff)
{
    private const string Messaging = "/my_health/v1/messaging/";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_reads_messages_without_a_session()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await bff.Anonymous().GetAsync(Messaging + "allrecipients", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Toggles_need_no_session()
    {
        var answer = await (await bff.Anonymous().GetAsync("/v0/feature_toggles?features=mhv_secure_messaging_curated_list_flow", Cancelled)).JsonAsync();

        Assert.Equal("feature_toggles", answer.GetProperty("data").GetProperty("type").GetString());
    }

    [Fact]
    public async Task All_recipients_tell_the_record_of_each_team_and_count_them()
    {
        var client = await bff.SignInAsync();

        var answer = await GetAsync(client, "allrecipients");

        var teams = answer.GetProperty("data").EnumerateArray().Select(team => team.GetProperty("attributes")).ToArray();
        Assert.Contains(teams, team => team.GetProperty("ohTriageGroup").GetBoolean());
        Assert.Contains(teams, team => !team.GetProperty("ohTriageGroup").GetBoolean());
        Assert.Equal(teams.Length, answer.GetProperty("meta").GetProperty("associatedTriageGroups").GetInt32());
    }

    [Fact]
    public async Task Categories_can_be_asked_for()
    {
        var answer = await GetAsync(await bff.SignInAsync(), "messages/categories");

        Assert.Contains("OTHER", answer.GetProperty("data").GetProperty("attributes").GetProperty("messageCategoryType").EnumerateArray().Select(it => it.GetString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_is_sent_and_stands_in_the_sent_folder(bool oracleHealth)
    {
        var client = await bff.SignInAsync();
        var recipient = await RecipientAsync(client, oracleHealth);

        var response = await client.PostAsJsonAsync(
            Messaging + "messages" + (oracleHealth ? "?is_oh_triage_group=true" : ""),
            new { category = "OTHER", subject = "Conformance", body = "Conformance [conformance/1/1] ", recipient_id = recipient },
            Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var sent = (await response.JsonAsync()).GetProperty("data");
        Assert.Equal("messages", sent.GetProperty("type").GetString());
        Assert.Equal(recipient, sent.GetProperty("attributes").GetProperty("recipientId").GetInt64());
        Assert.Contains(sent.GetProperty("id").GetString(), await SentAsync(client));
    }

    [Fact]
    public async Task A_draft_is_saved_changed_reopened_and_gone_once_sent()
    {
        var client = await bff.SignInAsync();
        var recipient = await RecipientAsync(client, oracleHealth: false);
        var draft = new { recipientId = recipient, category = "OTHER", subject = "Draft", body = "First" };
        var saved = await client.PostAsJsonAsync(Messaging + "message_drafts", draft, Cancelled);
        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        var id = (await saved.JsonAsync()).GetProperty("data").GetProperty("id").GetString();
        var changed = await client.PutAsJsonAsync($"{Messaging}message_drafts/{id}", draft with { body = "Second" }, Cancelled);
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        var reopened = (await GetAsync(client, $"messages/{id}/thread?full_body=true")).GetProperty("data")[0].GetProperty("attributes");
        Assert.Equal("Second", reopened.GetProperty("messageBody").GetString());

        var sent = await client.PostAsJsonAsync(
            Messaging + "messages", new { category = "OTHER", subject = "Draft", body = "Second ", recipient_id = recipient, draft_id = long.Parse(id!) }, Cancelled);

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var drafts = (await GetAsync(client, "folders/-2/threads?pageSize=100&pageNumber=1")).GetProperty("data").EnumerateArray();
        Assert.DoesNotContain(long.Parse(id!), drafts.Select(thread => thread.GetProperty("attributes").GetProperty("messageId").GetInt64()));
    }

    [Fact]
    public async Task A_draft_is_deleted_as_a_message()
    {
        var client = await bff.SignInAsync();
        var draft = new { recipientId = await RecipientAsync(client, oracleHealth: true), category = "OTHER", subject = "Draft", body = "First" };
        var id = (await (await client.PostAsJsonAsync(Messaging + "message_drafts", draft, Cancelled)).JsonAsync()).GetProperty("data").GetProperty("id").GetString();

        var deleted = await client.DeleteAsync($"{Messaging}messages/{id}", Cancelled);

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
    }

    [Fact]
    public async Task An_unknown_recipient_is_sm119()
    {
        var client = await bff.SignInAsync();

        var response = await client.PostAsJsonAsync(Messaging + "messages", new { category = "OTHER", subject = "s", body = "b ", recipient_id = 1 }, Cancelled);

        Assert.Equal((422, "SM119", "Triage team does not exist"), await response.ErrorAsync());
    }

    [Fact]
    public async Task Another_patients_message_is_not_found()
    {
        var owner = await bff.SignInAsync();
        var draft = new { recipientId = await RecipientAsync(owner, oracleHealth: false), category = "OTHER", subject = "Mine", body = "Mine" };
        var id = (await (await owner.PostAsJsonAsync(Messaging + "message_drafts", draft, Cancelled)).JsonAsync()).GetProperty("data").GetProperty("id").GetString();

        var stranger = await bff.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{Messaging}messages/{id}", Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{Messaging}messages/{id}/thread", Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.DeleteAsync($"{Messaging}messages/{id}", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task A_blank_body_is_refused_before_it_goes_anywhere()
    {
        var client = await bff.SignInAsync();

        var response = await client.PostAsJsonAsync(
            Messaging + "messages", new { category = "OTHER", subject = "s", body = " ", recipient_id = await RecipientAsync(client, oracleHealth: false) }, Cancelled);

        Assert.Equal((422, "100", "body - can't be blank"), await response.ErrorAsync());
    }

    [Fact]
    public async Task Folders_hold_inbox_sent_drafts_and_deleted()
    {
        var folders = (await GetAsync(await bff.SignInAsync(), "folders?page=1&per_page=999")).GetProperty("data").EnumerateArray();

        Assert.Superset(new HashSet<string?> { "0", "-1", "-2", "-3" }, folders.Select(folder => folder.GetProperty("id").GetString()).ToHashSet());
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(true, 5)] // more than four files: by S3
    public async Task A_message_with_files_is_sent_and_its_files_can_be_had_back(bool oracleHealth, int files)
    {
        var client = await bff.SignInAsync();
        var message = JsonSerializer.Serialize(new { category = "OTHER", subject = "Files", body = "Files ", recipient_id = await RecipientAsync(client, oracleHealth) });
        using var form = new MultipartFormDataContent { { new StringContent(message), "message" } };
        for (var i = 0; i < files; i++)
            form.Add(new StringContent($"content {i}"), "uploads[]", $"note-{i}.txt");

        var response = await client.PostAsync(Messaging + "messages" + (oracleHealth ? "?is_oh_triage_group=true" : ""), form, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var included = (await response.JsonAsync()).GetProperty("included");
        Assert.Equal(files, included.GetArrayLength());
        var download = new Uri(included[0].GetProperty("links").GetProperty("download").GetString()!).PathAndQuery;
        Assert.Equal("content 0", await client.GetStringAsync(download, Cancelled));
    }

    [Fact]
    public async Task The_contact_list_that_was_saved_is_the_one_that_comes_back()
    {
        var client = await bff.SignInAsync();
        var team = await RecipientAsync(client, oracleHealth: false);
        var others = (await TeamsAsync(client)).Where(other => other.GetProperty("triageTeamId").GetInt64() != team)
            .Select(other => new { triageTeamId = other.GetProperty("triageTeamId").GetInt64(), preferredTeam = false });

        var saved = await client.PostAsJsonAsync(
            Messaging + "preferences/recipients", new { updatedTriageTeams = others.Append(new { triageTeamId = team, preferredTeam = true }) }, Cancelled);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal([team], (await TeamsAsync(client)).Where(it => it.GetProperty("preferredTeam").GetBoolean()).Select(it => it.GetProperty("triageTeamId").GetInt64()));
    }

    [Fact]
    public async Task A_reply_is_201_and_joins_its_thread()
    {
        var client = await bff.SignInAsync();
        var sent = await client.PostAsJsonAsync(
            Messaging + "messages", new { category = "OTHER", subject = "Thread", body = "First ", recipient_id = await RecipientAsync(client, oracleHealth: false) }, Cancelled);
        var id = (await sent.JsonAsync()).GetProperty("data").GetProperty("id").GetString();

        var reply = await client.PostAsJsonAsync($"{Messaging}messages/{id}/reply", new { body = "Second " }, Cancelled);

        Assert.Equal(HttpStatusCode.Created, reply.StatusCode);
        Assert.Equal(2, (await GetAsync(client, $"messages/{id}/thread")).GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task A_folder_is_made_renamed_and_deleted()
    {
        var client = await bff.SignInAsync();
        var made = await client.PostAsJsonAsync(Messaging + "folders", new { folder = new { name = "Conformance" } }, Cancelled);
        var folder = (await made.JsonAsync()).GetProperty("data").GetProperty("id").GetString();
        var renamed = await client.PutAsJsonAsync($"{Messaging}folders/{folder}", new { folder = new { name = "Conformance again" } }, Cancelled);
        var shown = await GetAsync(client, $"folders/{folder}");

        var deleted = await client.DeleteAsync($"{Messaging}folders/{folder}", Cancelled);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.NoContent), (made.StatusCode, renamed.StatusCode, deleted.StatusCode));
        Assert.Equal("Conformance again", shown.GetProperty("data").GetProperty("attributes").GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_empty_folder_has_no_threads()
    {
        Assert.Equal(0, (await GetAsync(await bff.SignInAsync(), "folders/-3/threads")).GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task A_signature_that_was_saved_comes_back()
    {
        var client = await bff.SignInAsync();

        await client.PostAsJsonAsync(
            Messaging + "preferences/signature", new { signatureName = "Alex Doe", signatureTitle = "Veteran", includeSignature = true }, Cancelled);

        var signature = (await GetAsync(client, "preferences/signature")).GetProperty("data").GetProperty("attributes");
        Assert.Equal(("Alex Doe", true), (signature.GetProperty("signatureName").GetString(), signature.GetProperty("includeSignature").GetBoolean()));
    }

    [Fact]
    public async Task Markup_that_a_veteran_types_comes_back_as_typed()
    {
        const string Typed = "a < b & c > d \"quoted\" ";
        var client = await bff.SignInAsync();

        var sent = await client.PostAsJsonAsync(
            Messaging + "messages", new { category = "OTHER", subject = "Odd", body = Typed, recipient_id = await RecipientAsync(client, oracleHealth: false) }, Cancelled);

        Assert.Equal(Typed, (await sent.JsonAsync()).GetProperty("data").GetProperty("attributes").GetProperty("body").GetString());
    }

    private static async Task<JsonElement> GetAsync(HttpClient client, string path)
    {
        var response = await client.GetAsync(Messaging + path, Cancelled);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    private static async Task<long> RecipientAsync(HttpClient client, bool oracleHealth) =>
        (await TeamsAsync(client))
            .First(team => team.GetProperty("ohTriageGroup").GetBoolean() == oracleHealth && !team.GetProperty("blockedStatus").GetBoolean())
            .GetProperty("triageTeamId").GetInt64();

    private static async Task<IEnumerable<JsonElement>> TeamsAsync(HttpClient client) =>
        (await GetAsync(client, "allrecipients")).GetProperty("data").EnumerateArray().Select(team => team.GetProperty("attributes")).ToArray();

    private static async Task<IEnumerable<string?>> SentAsync(HttpClient client)
    {
        var search = await client.PostAsJsonAsync(Messaging + "folders/-1/search", new { fromDate = "2020-01-01T00:00:00Z", toDate = "2099-01-01T00:00:00Z" }, Cancelled);
        return (await search.JsonAsync()).GetProperty("data").EnumerateArray().Select(message => message.GetProperty("id").GetString());
    }
}
