using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>
/// The wire of the SM patient API, stated once (sm-api-and-bff.md §1–3): what vets-api relies on. Runs against any base address; derive,
/// and give it one.
/// </summary>
public abstract class SmApiConformance(Simulators simulators)
{
    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected HttpClient Http => simulators.Http;

    /// <summary>The API under test, with a patient that no other test uses.</summary>
    protected abstract Task<SmApiTarget> TargetAsync();

    [Fact]
    public async Task A_session_is_an_empty_200_with_token_and_an_expiry_an_hour_ahead()
    {
        var target = await TargetAsync();
        using var response = await Http.SendAsync(SmSession.SessionRequest(target.BaseAddress, target.MhvCorrelationId), Cancelled);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(Cancelled));
        Assert.NotEmpty(response.Headers.GetValues("Token").Single());
        var lifetime = DateTimeOffset.ParseExact(response.Content.Headers.GetValues("Expires").Single(), "r", null) - response.Headers.Date!.Value;
        Assert.InRange(lifetime, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(61));
    }

    [Fact]
    public async Task A_session_takes_the_oracle_health_parameter()
    {
        var target = await TargetAsync();
        using var response = await Http.SendAsync(
            SmSession.SessionRequest(target.BaseAddress, target.MhvCorrelationId, query: "?requiresOHMessages=1"), Cancelled);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null, "1", 101)]
    [InlineData("revoked", "1", 102)]
    [InlineData("app", "not-a-number", 103)]
    [InlineData("app", "199999103", 103)]
    [InlineData("app", null, 104)]
    [InlineData("app", "42", 105)]
    [InlineData("app", "199999106", 106)]
    [InlineData("app", "199999111", 111)]
    [InlineData("app", "199999135", 135)]
    public async Task A_session_is_refused_with_the_code_of_the_table(string? appToken, string? correlationId, int code)
    {
        var target = await TargetAsync();
        using var response = await Http.SendAsync(SmSession.SessionRequest(target.BaseAddress, correlationId, appToken), Cancelled);
        Assert.Equal(code, (await SmAnswer.ReadAsync(response, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_broken_login_is_503_without_a_body()
    {
        var target = await TargetAsync();
        using var response = await Http.SendAsync(SmSession.SessionRequest(target.BaseAddress, "199999503"), Cancelled);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(Cancelled)));
    }

    [Theory]
    [InlineData("", 104)]
    [InlineData("forged", 103)]
    public async Task A_call_without_a_token_of_ours_is_refused(string token, int code)
    {
        var target = await TargetAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(target.BaseAddress, "folder"));
        if (token.Length > 0)
            request.Headers.Add("Token", token);
        using var response = await Http.SendAsync(request, Cancelled);
        Assert.Equal(code, (await SmAnswer.ReadAsync(response, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task All_triage_teams_is_counts_first_and_teams_second()
    {
        var (session, _) = await OpenAsync();
        var answer = await session.GetAsync("alltriageteams", Cancelled);
        var array = answer.Json.AsArray();
        Assert.Equal(2, array.Count);
        Assert.Equal(array[0]!["associatedTriageGroups"]!.GetValue<int>(), array[1]!["triageTeam"]!.AsArray().Count);
        Assert.Equal(JsonValueKind.String, array[0]!["friendlyTriageTeamPilotFacilities"]!.GetValueKind());
    }

    [Fact]
    public async Task Oracle_health_teams_come_only_when_asked_for_by_their_own_parameter()
    {
        var (session, target) = await OpenAsync();
        var without = await session.GetAsync("alltriageteams?requiresOHMessages=1", Cancelled);
        var with = await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled);
        Assert.DoesNotContain(target.OracleHealthTeam, TeamIds(without));
        Assert.Contains(target.OracleHealthTeam, TeamIds(with));
    }

    [Fact]
    public async Task A_preferred_team_shows_in_the_next_list()
    {
        var (session, target) = await OpenAsync();
        JsonArray wanted = [new JsonObject { ["triageTeamId"] = target.OracleHealthTeam, ["preferredTeam"] = true }, new JsonObject { ["triageTeamId"] = target.VistaTeam, ["preferredTeam"] = false }];
        var answer = await session.PostAsync("preferences/patientpreferredtriagegroups", wanted, Cancelled);
        Assert.Equal("Success", answer.Text);
        var teams = (await session.GetAsync("alltriageteams", Cancelled)).Json[1]!["triageTeam"]!.AsArray();
        Assert.False(teams.Single(team => team!["triageTeamId"]!.GetValue<int>() == target.VistaTeam)!["preferredTeam"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Preferring_no_team_is_170()
    {
        var (session, target) = await OpenAsync();
        JsonArray wanted = [new JsonObject { ["triageTeamId"] = target.VistaTeam, ["preferredTeam"] = false }];
        var answer = await session.PostAsync("preferences/patientpreferredtriagegroups", wanted, Cancelled);
        Assert.Equal((HttpStatusCode.BadRequest, 170), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Preferring_a_team_that_does_not_exist_is_500_with_99()
    {
        var (session, _) = await OpenAsync();
        JsonArray wanted = [new JsonObject { ["triageTeamId"] = 1, ["preferredTeam"] = true }];
        var answer = await session.PostAsync("preferences/patientpreferredtriagegroups", wanted, Cancelled);
        Assert.Equal((HttpStatusCode.InternalServerError, 99), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Categories_are_as_recorded()
    {
        var (session, _) = await OpenAsync();
        var answer = await session.GetAsync("message/category", Cancelled);
        Assert.Equal("""{"messageCategoryType":["OTHER","APPOINTMENTS","MEDICATIONS","TEST_RESULTS","EDUCATION"]}""", answer.Text);
    }

    [Fact]
    public async Task System_folders_come_in_recorded_order()
    {
        var (session, _) = await OpenAsync();
        var folders = (await session.GetAsync("folder?requiresOHMessages=1", Cancelled)).Json["folder"]!.AsArray();
        Assert.Equal([0, -2, -1, -3], folders.Take(4).Select(folder => folder!["id"]!.GetValue<int>()));
    }

    [Fact]
    public async Task All_of_sent_and_drafts_is_unread_as_recorded()
    {
        var (session, target) = await OpenAsync();
        await session.SendMessageAsync(target.VistaTeam, Cancelled);
        await session.PostAsync("message/draft", SmSession.Message(target.VistaTeam), Cancelled);
        foreach (var id in new[] { -1, -2 })
        {
            var folder = (await session.GetAsync($"folder/{id}?requiresOHMessages=1", Cancelled)).Json;
            Assert.NotEqual(0, folder["count"]!.GetValue<int>());
            Assert.Equal(folder["count"]!.GetValue<int>(), folder["unreadCount"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task A_post_is_answered_without_the_teams_names()
    {
        var (session, target) = await OpenAsync();
        var posted = (await session.PostAsync("message", SmSession.Message(target.VistaTeam), Cancelled)).Json;
        var read = (await session.GetAsync($"message/{posted["id"]}/read", Cancelled)).Json;
        Assert.Equal((null, null), (posted["triageGroupName"], posted["suggestedNameDisplay"]));
        Assert.NotNull(read["triageGroupName"]);
    }

    [Fact]
    public async Task A_sent_message_lies_in_the_sent_folder()
    {
        var (session, target) = await OpenAsync();
        var id = await session.SendMessageAsync(target.VistaTeam, Cancelled);
        var sent = (await session.GetAsync("folder/-1/message/page/1/pageSize/250", Cancelled)).Json["message"]!.AsArray();
        Assert.Equal(id, sent[0]!["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task Search_finds_the_newest_first_and_nothing_from_before_the_date()
    {
        var (session, target) = await OpenAsync();
        var first = await session.PostAsync("message", SmSession.Message(target.VistaTeam), Cancelled);
        var second = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        var since = new JsonObject { ["fromDate"] = first.Json["sentDate"]!.GetValue<string>() };
        var found = await session.PostAsync("folder/-1/searchMessage/page/1/pageSize/250?requiresOHMessages=1", since, Cancelled);
        Assert.Equal([second, first.Json["id"]!.GetValue<long>()], found.Json["message"]!.AsArray().Select(message => message!["id"]!.GetValue<long>()));
    }

    [Theory]
    [InlineData("folder/0/message/page/0/pageSize/10", 120)]
    [InlineData("folder/0/message/page/1/pageSize/0", 121)]
    [InlineData("folder/0/message/page/1/pageSize/251", 133)]
    [InlineData("folder/threadlistview/0?pageSize=101&pageNumber=1", 133)]
    [InlineData("folder/4711/message/page/1/pageSize/10", 115)]
    [InlineData("message/4711/read", 904)]
    [InlineData("message/4711/history", 904)]
    public async Task What_is_not_there_or_out_of_range_has_its_code(string path, int code)
    {
        var (session, _) = await OpenAsync();
        Assert.Equal(code, (await session.GetAsync(path, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task Deleting_an_unknown_message_is_904_in_the_recorded_words()
    {
        var (session, _) = await OpenAsync();
        var answer = await session.PostAsync("message/4711", Cancelled);
        Assert.Equal("""{"errorCode":904,"developerMessage":"Severity[Error]:message.not.found;","message":"Message Service Error"}""", answer.Text);
    }

    [Fact]
    public async Task An_unknown_recipient_is_119_in_the_recorded_words()
    {
        var (session, _) = await OpenAsync();
        var answer = await session.PostAsync("message", SmSession.Message(1), Cancelled);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("""{"errorCode":119,"developerMessage":"","message":"Triage team does not exist"}""", answer.Text);
    }

    [Fact]
    public async Task An_unknown_status_is_404_in_another_layers_words()
    {
        var (session, _) = await OpenAsync();
        var answer = await session.GetAsync("message/4711/status", Cancelled);
        Assert.Equal((HttpStatusCode.NotFound, """{"error":"Not Found"}"""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task An_oracle_health_send_ends_as_sent_under_an_id_of_millenniums()
    {
        var (session, target) = await OpenAsync();
        var id = await session.SendMessageAsync(target.OracleHealthTeam, Cancelled);
        var status = await Until.SettledAsync(session, id, Cancelled);
        Assert.Equal("SENT", status["status"]!.GetValue<string>());
        Assert.Matches(@"^\d+\.0\.-4\.prsnl$", status["ohSecureMessageId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_is_created_updated_and_sent_under_one_id()
    {
        var (session, target) = await OpenAsync();
        var created = await session.PostAsync("message/draft", SmSession.Message(target.VistaTeam, "first"), Cancelled);
        Assert.Equal("", created.Json["sentDate"]!.GetValue<string>());
        var draft = SmSession.Message(target.VistaTeam, "second");
        draft["id"] = created.Json["id"]!.GetValue<long>();
        var updated = await session.PostAsync("message/draft", draft.DeepClone(), Cancelled);
        var sent = await session.PostAsync("message", draft, Cancelled);
        Assert.Equal([created.Json["id"]!.GetValue<long>(), created.Json["id"]!.GetValue<long>()], new[] { updated, sent }.Select(answer => answer.Json["id"]!.GetValue<long>()));
        Assert.Empty((await session.GetAsync("folder/-2/message/page/1/pageSize/10", Cancelled)).Json["message"]!.AsArray());
    }

    [Fact]
    public async Task A_plain_draft_has_no_history()
    {
        var (session, target) = await OpenAsync();
        var created = await session.PostAsync("message/draft", SmSession.Message(target.VistaTeam), Cancelled);
        Assert.Equal("""{"message":[]}""", (await session.GetAsync($"message/{created.Json["id"]}/history", Cancelled)).Text);
    }

    [Fact]
    public async Task A_deleted_draft_is_gone()
    {
        var (session, target) = await OpenAsync();
        var created = await session.PostAsync("message/draft", SmSession.Message(target.VistaTeam), Cancelled);
        Assert.Equal("Success", (await session.PostAsync($"message/{created.Json["id"]}", Cancelled)).Text);
        Assert.Equal(904, (await session.GetAsync($"message/{created.Json["id"]}/read", Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_sent_draft_is_not_sent_again()
    {
        var (session, target) = await OpenAsync();
        var message = SmSession.Message(target.VistaTeam);
        message["id"] = await session.SendMessageAsync(target.VistaTeam, Cancelled);
        Assert.Equal(128, (await session.PostAsync("message", message, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_deleted_message_lies_in_deleted()
    {
        var (session, target) = await OpenAsync();
        var id = await session.SendMessageAsync(target.VistaTeam, Cancelled);
        await session.PostAsync($"message/{id}", Cancelled);
        var deleted = (await session.GetAsync("folder/-3/message/page/1/pageSize/10", Cancelled)).Json["message"]!.AsArray();
        Assert.Equal(id, deleted.Single()!["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_signature_without_name_is_154()
    {
        var (session, _) = await OpenAsync();
        var answer = await session.PostAsync("preferences/signature", new JsonObject { ["includeSignature"] = true, ["signatureName"] = "", ["signatureTitle"] = "" }, Cancelled);
        Assert.Equal((HttpStatusCode.BadRequest, 154), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task A_signature_is_what_was_set()
    {
        var (session, _) = await OpenAsync();
        const string Signature = """{"signatureName":"Synthetic Name","signatureTitle":"Veteran","includeSignature":true}""";
        await session.PostAsync("preferences/signature", JsonNode.Parse(Signature)!, Cancelled);
        Assert.Equal(Signature, (await session.GetAsync("preferences/signature", Cancelled)).Text);
    }

    [Fact]
    public async Task Bodies_come_back_with_html_entities()
    {
        var (session, target) = await OpenAsync();
        var answer = await session.PostAsync("message", SmSession.Message(target.VistaTeam, "a < b & “c”"), Cancelled);
        Assert.Equal("a &lt; b &amp; &ldquo;c&rdquo;", answer.Json["body"]!.GetValue<string>());
    }

    protected async Task<(SmSession Session, SmApiTarget Target)> OpenAsync()
    {
        var target = await TargetAsync();
        return (await SmSession.OpenAsync(Http, target, Cancelled), target);
    }

    private static IEnumerable<int> TeamIds(SmAnswer answer) =>
        answer.Json[1]!["triageTeam"]!.AsArray().Select(team => team!["triageTeamId"]!.GetValue<int>());
}
