using System.Text.Json;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class SendLoadTests : IAsyncLifetime
{
    private static readonly SyntheticPopulation Population = new();
    private static readonly ToggleSetting[] HalfAndHalf =
    [
        new(SecureMessagingToggles.CuratedListFlow, "50"), new(SecureMessagingToggles.RecentRecipients, "50"),
        ToggleSetting.ForAll(SecureMessagingToggles.CernerPilot),
    ];

    private readonly FakeBff _bff = new(Population) { Features = [.. HalfAndHalf.Select(toggle => toggle.ToFeature())] };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("load-tests-");

    public async ValueTask InitializeAsync() => await _bff.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _bff.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Each_arm_gets_its_quota_of_distinct_users()
    {
        var result = await RunAsync();
        Assert.Equal(
            [("new", "vista", 6), ("base", "vista", 6), ("new", "oracle_health", 3), ("base", "oracle_health", 3)],
            result.Arms.Select(arm => (arm.Flow, arm.Ehr, arm.Users)));
    }

    [Fact]
    public async Task Every_user_gets_the_toggles_of_the_formula()
    {
        var result = await RunAsync();
        Assert.Equal((18, 0), (result.Toggles.Checked, result.Toggles.Differing));
    }

    [Fact]
    public async Task Toggles_set_otherwise_than_planned_are_found()
    {
        var result = await RunAsync(toggles: [new(SecureMessagingToggles.CuratedListFlow, "25"), .. HalfAndHalf[1..]]);
        Assert.True(result.Toggles.Differing > 0);
    }

    [Fact]
    public async Task Only_the_new_flow_asks_for_recent_care_teams()
    {
        await RunAsync();
        Assert.Equal(9, _bff.Bodies("search").Length);
    }

    [Fact]
    public async Task Drafts_have_keys_in_camel_case()
    {
        await RunAsync();
        Assert.All(_bff.Bodies("draft"), body => Assert.Equal(["recipientId", "category", "subject", "body"], body.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public async Task Sends_have_keys_in_snake_case_and_a_numeric_recipient()
    {
        await RunAsync();
        Assert.All(_bff.Bodies("send"), body => Assert.Equal(JsonValueKind.Number, body.GetProperty("recipient_id").ValueKind));
    }

    [Fact]
    public async Task Sent_body_begins_with_the_join_key_and_ends_with_one_blank()
    {
        await RunAsync();
        Assert.All(_bff.Bodies("send"), body => Assert.Matches(@"^\[run-A/\d+/1\] .*[^ ] $", body.GetProperty("body").GetString()));
    }

    [Fact]
    public async Task Oracle_health_query_goes_with_its_teams_only()
    {
        await RunAsync();
        Assert.Equal(6, _bff.Requests.Count(request => request.Query == "?is_oh_triage_group=true"));
    }

    [Fact]
    public async Task Refused_send_is_told_with_its_code()
    {
        _bff.Refusals["send"] = "SM98";
        var result = await RunAsync();
        Assert.All(result.Arms, arm => Assert.Equal((arm.Users, arm.Users), (arm.FailedUsers, arm.UsersByCode["SM98"])));
    }

    [Fact]
    public async Task Draft_that_cannot_be_saved_does_not_keep_the_user_from_sending()
    {
        _bff.Refusals["draft"] = "SM99";
        var result = await RunAsync();
        Assert.Equal(0, result.Arms.Sum(arm => arm.FailedUsers));
    }

    [Fact]
    public async Task User_who_never_gets_to_send_has_failed()
    {
        _bff.Refusals["recipients"] = "SM902";
        var result = await RunAsync();
        Assert.Equal(18, result.Arms.Sum(arm => arm.UsersByCode["SM902"]));
    }

    [Fact]
    public async Task Events_hold_every_attempt_once()
    {
        await RunAsync();
        var events = EventFile.ReadAsync(Path.Combine(_folder.FullName, EventFile.FileName)).ToBlockingEnumerable(TestContext.Current.CancellationToken);
        Assert.Equal(18, events.DistinctBy(told => told.Key).Count());
    }

    [Fact]
    public async Task Result_file_holds_what_was_returned()
    {
        var result = await RunAsync();
        var written = await LoadJson.ReadAsync<LoadResult>(Path.Combine(_folder.FullName, LoadJson.ResultFile), TestContext.Current.CancellationToken);
        Assert.Equal(JsonSerializer.Serialize(result, LoadJson.File), JsonSerializer.Serialize(written, LoadJson.File));
    }

    private Task<LoadResult> RunAsync(IReadOnlyList<ToggleSetting>? toggles = null) => SendLoad.RunAsync(
        new()
        {
            BffUrl = _bff.Url,
            RunId = "run",
            Stage = "A",
            OutputFolder = _folder.FullName,
            Toggles = toggles ?? HalfAndHalf,
            Quotas = [new("new", "vista", 6), new("base", "vista", 6), new("new", "oracle_health", 3), new("base", "oracle_health", 3)],
            UsersPerSecond = 100,
            WarmUp = TimeSpan.Zero,
        },
        progress: null,
        TestContext.Current.CancellationToken);
}
