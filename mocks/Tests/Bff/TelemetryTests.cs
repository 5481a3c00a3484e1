using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class TelemetryTests : IAsyncLifetime
{
    private const string Messaging = "/my_health/v1/messaging/";

    private readonly DesertedBff _bff = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bff.InitializeAsync();

    public ValueTask DisposeAsync() => _bff.DisposeAsync();

    [Fact]
    public async Task A_send_is_counted_by_platform_record_status_station_and_flow()
    {
        _bff.SmApi.On("GET alltriageteams", FakeAnswer.Json(SmBodies.Teams(SmBodies.Team(1000001, "One", "668"))));
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));
        var client = await _bff.SignInAsync();
        await client.GetAsync(Messaging + "allrecipients", Cancelled);
        await client.PostAsJsonAsync(Messaging + "messages", Message(), Cancelled);

        var series = Assert.Single(await SeriesAsync("mhv.sm.api.client.post_create_message"));

        Assert.Equal(
            new() { ["platform"] = "web", ["flow"] = "base", ["ehr_source"] = "vista", ["station_number"] = "668", ["status"] = "success" },
            Tags(series));
    }

    [Fact]
    public async Task The_mobile_apps_route_is_the_same_api_counted_as_mobile()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync("/mobile/v0/messaging/health/messages", Message(), Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("mobile", Tags(Assert.Single(await SeriesAsync("mhv.sm.dashboard.messages_sent")))["platform"]);
    }

    [Fact]
    public async Task A_user_with_the_toggle_on_counts_as_new_flow()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));
        await _bff.Anonymous().PostAsync("/flipper/api/features/mhv_secure_messaging_curated_list_flow/boolean", null, Cancelled);

        await (await _bff.SignInAsync()).PostAsJsonAsync(Messaging + "messages", Message(), Cancelled);

        Assert.Equal("new", Tags(Assert.Single(await SeriesAsync("mhv.sm.dashboard.messages_sent")))["flow"]);
    }

    [Fact]
    public async Task The_dashboard_counts_writes_by_the_status_that_went_out()
    {
        _bff.SmApi.On("POST message/draft", FakeAnswer.Json(SmBodies.Draft));
        _bff.SmApi.On("POST message", FakeAnswer.Error(119));
        var client = await _bff.SignInAsync();

        await client.PostAsJsonAsync(Messaging + "message_drafts", Message(), Cancelled);
        await client.PutAsJsonAsync(Messaging + "message_drafts/1", new { category = "OTHER" }, Cancelled);
        await client.DeleteAsync(Messaging + "messages/1", Cancelled);
        await client.PostAsJsonAsync(Messaging + "messages", Message(), Cancelled);

        Assert.Equal(
            [("drafts_created", "201"), ("drafts_deleted", "404"), ("drafts_updated", "422"), ("messages_sent", "422")],
            (await SeriesAsync("mhv.sm.dashboard.write_latency")).Select(Tags).Select(tags => (tags["operation"], tags["status_code"])).Order());
    }

    [Theory]
    [InlineData(true, "200")]
    [InlineData(false, "422")]
    public async Task A_send_that_the_browser_hung_up_on_counts_as_what_it_came_to(bool accepted, string status)
    {
        var client = await _bff.SignInAsync();
        await HangUpAsync("POST message", accepted ? FakeAnswer.Json(SmBodies.Sent) : FakeAnswer.Error(119), hungUp => client.PostAsJsonAsync(Messaging + "messages", Message(), hungUp));

        Assert.Equal(status, Tags(Assert.Single(await SeriesAsync("mhv.sm.dashboard.messages_sent")))["status_code"]);
    }

    [Fact]
    public async Task A_read_that_the_browser_hung_up_on_is_no_failure()
    {
        var client = await _bff.SignInAsync();
        await HangUpAsync("GET folder/threadlistview/0", FakeAnswer.Json("[]"), hungUp => client.GetAsync(Messaging + "folders/0/threads", hungUp));
        _bff.SmApi.On("GET folder/threadlistview/0", FakeAnswer.Json("[]"));
        await client.GetAsync(Messaging + "folders/0/threads", Cancelled);

        Assert.Equal(["success"], (await SeriesAsync("mhv.sm.api.client.get_folder_threads")).Select(series => Tags(series)["status"]));
        Assert.Empty(await SeriesAsync("api.external_http_request.SM.failed"));
    }

    [Fact]
    public async Task A_station_that_a_browser_made_up_is_no_tag()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));

        await (await _bff.SignInAsync()).PostAsJsonAsync(
            Messaging + "messages", new { category = "OTHER", subject = "s", body = "b", recipient_id = 1, station_number = "made-up" }, Cancelled);

        Assert.Equal("unknown", Tags(Assert.Single(await SeriesAsync("mhv.sm.api.client.post_create_message")))["station_number"]);
    }

    [Theory]
    [InlineData("Care System Radio button", "care_system_radio_clicks")]
    [InlineData("click on Update your contact list", "update_contact_list_clicks")]
    [InlineData("click on Learn what to do if you can’t find your care team", "cant_find_care_team_clicks")]
    [InlineData("click on Learn what to do if you can't find your care team", "cant_find_care_team_clicks")]
    [InlineData("Select a different care team link", "select_different_care_team_clicks")]
    public async Task Clicks_of_the_release_plan_come_from_analytics(string action, string metric)
    {
        var response = await _bff.Anonymous().PostAsJsonAsync(
            "/__harness/analytics", new[] { new { name = action, at = "2026-06-01T12:00:00Z", attributes = new { page = "/select-care-team" } } }, Cancelled);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(1, Assert.Single(await SeriesAsync("mhv.sm.dashboard." + metric)).GetProperty("sum").GetDouble());
        var counts = await _bff.Anonymous().GetFromJsonAsync<JsonElement>("/__harness/analytics", Cancelled);
        Assert.Equal(1, counts.GetProperty("counts").GetProperty(action).GetInt64());
    }

    [Fact]
    public async Task Calls_upstream_are_counted_without_ids()
    {
        await (await _bff.SignInAsync()).GetAsync(Messaging + "messages/123456", Cancelled);

        var calls = await SeriesAsync("api.external_http_request.SM.success");

        Assert.Contains(calls, call => Tags(call)["endpoint"] == "/v1/sm/patient/message/xxx/read");
    }

    [Fact]
    public async Task Every_metric_of_the_dashboard_is_in_the_table_of_docs()
    {
        var table = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "METRICS.md"), Cancelled);

        string[] names =
        [
            "drafts_created", "drafts_updated", "drafts_deleted", "messages_sent", "write_latency", "care_system_radio_clicks",
            "update_contact_list_clicks", "cant_find_care_team_clicks", "select_different_care_team_clicks",
        ];
        Assert.All(names, name => Assert.Contains($"`mhv.sm.dashboard.{name}`", table, StringComparison.Ordinal));
    }

    /// <summary>Hangs up once the SM API was asked, which answers when the BFF has noticed; back when the BFF is done with it.</summary>
    private async Task HangUpAsync(string upstream, FakeAnswer answer, Func<CancellationToken, Task<HttpResponseMessage>> call)
    {
        using var hungUp = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _bff.SmApi.On(upstream, () =>
        {
            asked.TrySetResult();
            return answer with { HeldUntil = _bff.Noticed };
        });
        var calling = call(hungUp.Token);
        await asked.Task.WaitAsync(Cancelled);
        await hungUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calling);
        await _bff.Done.WaitAsync(Cancelled);
    }

    private static object Message() => new { category = "OTHER", subject = "Hello", body = "Hello ", recipient_id = 1000001 };

    private static Dictionary<string, string> Tags(JsonElement series) =>
        series.GetProperty("tags").EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.GetString()!);

    private async Task<JsonElement[]> SeriesAsync(string name)
    {
        var snapshot = await _bff.Anonymous().GetFromJsonAsync<JsonElement>("/__harness/metrics", Cancelled);
        return [.. snapshot.GetProperty("series").EnumerateArray().Where(series => series.GetProperty("name").GetString() == name)];
    }
}
