using System.Text.Json;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class SendLoadTests(SendRun run) : IClassFixture<SendRun>
{
    [Fact]
    public void Each_arm_gets_its_quota_of_distinct_users() => Assert.Equal(
        [("new", "vista", 6), ("base", "vista", 6), ("new", "oracle_health", 3), ("base", "oracle_health", 3)],
        run.Result.Arms.Select(arm => (arm.Flow, arm.Ehr, arm.Users)));

    [Fact]
    public void Every_user_gets_the_toggles_of_the_formula() => Assert.Equal((18, 0), (run.Result.Toggles.Checked, run.Result.Toggles.Differing));

    [Fact]
    public void Only_the_new_flow_asks_for_recent_care_teams() => Assert.Equal(9, run.Bff.Bodies("search").Length);

    [Fact]
    public void Every_user_saves_one_draft_and_sends_once() => Assert.Equal((18, 18), (run.Bff.Bodies("draft").Length, run.Bff.Bodies("send").Length));

    [Fact]
    public void Drafts_have_keys_in_camel_case() => Assert.All(
        run.Bff.Bodies("draft"), body => Assert.Equal(["recipientId", "category", "subject", "body"], body.EnumerateObject().Select(property => property.Name)));

    [Fact]
    public void Sends_have_keys_in_snake_case_and_a_numeric_recipient() =>
        Assert.All(run.Bff.Bodies("send"), body => Assert.Equal(JsonValueKind.Number, body.GetProperty("recipient_id").ValueKind));

    [Fact]
    public void Sent_body_begins_with_the_join_key_and_ends_with_one_blank() =>
        Assert.All(run.Bff.Bodies("send"), body => Assert.Matches(@"^\[run-A/\d+/1\] .*[^ ] $", body.GetProperty("body").GetString()));

    [Fact]
    public void Oracle_health_query_goes_with_its_teams_only() =>
        Assert.Equal(6, run.Bff.Requests.Count(request => request.Query == "?is_oh_triage_group=true"));

    [Fact]
    public void Events_hold_every_attempt_once()
    {
        var events = EventFile.ReadAsync(Path.Combine(run.Folder, EventFile.FileName)).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();
        Assert.Equal((18, 18), (events.Length, events.DistinctBy(told => told.Key).Count()));
    }

    [Fact]
    public async Task Result_file_holds_what_was_returned()
    {
        var written = await LoadJson.ReadAsync<LoadResult>(Path.Combine(run.Folder, LoadJson.ResultFile), TestContext.Current.CancellationToken);
        Assert.Equal(JsonSerializer.Serialize(run.Result, LoadJson.File), JsonSerializer.Serialize(written, LoadJson.File));
    }

    [Fact]
    public void Histogram_log_adds_up_to_the_result() => Assert.Equal(
        run.Result.Send.Select(send => (send.Ehr, send.Flow, send.All)).OrderBy(Arm),
        HistogramLogs.Merge([run.Folder]).Where(total => total.Key.Step == "send")
            .Select(total => (total.Key.Labels.Ehr, total.Key.Labels.Flow, All: Distribution.Of(total.Response))).OrderBy(Arm));

    private static (string Ehr, string Flow) Arm((string Ehr, string Flow, Distribution All) row) => (row.Ehr, row.Flow);
}
