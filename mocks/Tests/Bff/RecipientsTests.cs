using System.Text.Json;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class RecipientsTests : IAsyncLifetime
{
    private const string AllRecipients = "/my_health/v1/messaging/allrecipients";

    private readonly MigratingBff _bff = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bff.InitializeAsync();

    public ValueTask DisposeAsync() => _bff.DisposeAsync();

    [Fact]
    public async Task A_team_has_the_seventeen_attributes()
    {
        var team = (await TeamsAsync(SmBodies.Team(1, "One", "668"))).Single();

        Assert.Equal("all_triage_teams", team.GetProperty("type").GetString());
        Assert.Equal(
            [
                "triage_team_id", "name", "station_number", "blocked_status", "preferred_team", "relation_type", "lead_provider_name", "location_name",
                "team_name", "suggested_name_display", "health_care_system_name", "group_type_enum_val", "sub_group_type_enum_val",
                "group_type_patient_display", "sub_group_type_patient_display", "oh_triage_group", "migrating_to_oh",
            ],
            team.GetProperty("attributes").EnumerateObject().Select(attribute => attribute.Name));
    }

    [Fact]
    public async Task Teams_are_sorted_by_name_and_the_meta_says_so()
    {
        _bff.SmApi.On("GET alltriageteams", FakeAnswer.Json(SmBodies.Teams(SmBodies.Team(1, "b", "668"), SmBodies.Team(2, "a", "668"), SmBodies.Team(3, "B", "668"))));
        var client = await _bff.SignInAsync();

        var answer = await (await client.GetAsync(AllRecipients, Cancelled)).JsonAsync();

        Assert.Equal(["B", "a", "b"], Names(answer));
        Assert.Equal("ASC", answer.GetProperty("meta").GetProperty("sort").GetProperty("name").GetString());
        Assert.Equal(3, answer.GetProperty("meta").GetProperty("associated_triage_groups").GetInt32());
    }

    [Theory]
    [InlineData("979", "552", "VA Somewhere")]
    [InlineData("989", "442", "VA Somewhere")]
    [InlineData("612", "612A4", "VA Northern California health care (multiple facilities)")]
    [InlineData("636", "636", "VA Nebraska and Iowa health care (multiple facilities)")]
    [InlineData("668", "668", "VA Somewhere")]
    public async Task Station_and_system_are_rewritten(string upstream, string station, string system)
    {
        var attributes = (await TeamsAsync(SmBodies.Team(1, "One", upstream))).Single().GetProperty("attributes");

        Assert.Equal(station, attributes.GetProperty("station_number").GetString());
        Assert.Equal(system, attributes.GetProperty("health_care_system_name").GetString());
    }

    [Theory]
    [InlineData("2026-06-08", false)] // seven days before the move
    [InlineData("2026-06-09", true)] // p3
    [InlineData("2026-06-15", true)] // the day itself
    [InlineData("2026-06-21", true)] // the last day of p6
    [InlineData("2026-06-22", false)] // p7
    public async Task A_facility_that_moves_to_oracle_health_is_shut_from_p3_to_p6(string today, bool shut)
    {
        _bff.Time.SetUtcNow(DateTimeOffset.Parse(today + "T12:00:00Z"));

        var attributes = (await TeamsAsync(SmBodies.Team(1, "One", "506"))).Single().GetProperty("attributes");

        Assert.Equal(shut, attributes.GetProperty("blocked_status").GetBoolean());
        Assert.Equal(shut, attributes.GetProperty("migrating_to_oh").GetBoolean());
    }

    [Fact]
    public async Task A_migration_goes_by_the_station_before_it_is_rewritten()
    {
        _bff.Time.SetUtcNow(new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero));

        var attributes = (await TeamsAsync(SmBodies.Team(1, "One", "612"))).Single().GetProperty("attributes");

        Assert.Equal(("612A4", true), (attributes.GetProperty("station_number").GetString(), attributes.GetProperty("migrating_to_oh").GetBoolean()));
    }

    [Fact]
    public async Task A_message_tells_the_phase_its_recipients_facility_is_in()
    {
        _bff.Time.SetUtcNow(new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero));
        await TeamsAsync(SmBodies.Team(1000001, "One", "506"));
        _bff.SmApi.On("GET message/9001/read", FakeAnswer.Json(SmBodies.Sent));
        var client = await _bff.SignInAsync();

        var message = await (await client.GetAsync("/my_health/v1/messaging/messages/9001", Cancelled)).JsonAsync();

        Assert.Equal("p5", message.GetProperty("data").GetProperty("attributes").GetProperty("oh_migration_phase").GetString());
    }

    [Fact]
    public async Task A_migration_leaves_the_blocked_count_alone()
    {
        _bff.Time.SetUtcNow(new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero));
        _bff.SmApi.On("GET alltriageteams", FakeAnswer.Json(SmBodies.Teams(SmBodies.Team(1, "One", "506"))));
        var client = await _bff.SignInAsync();

        var answer = await (await client.GetAsync(AllRecipients, Cancelled)).JsonAsync();

        Assert.Equal(0, answer.GetProperty("meta").GetProperty("associated_blocked_triage_groups").GetInt32());
    }

    [Fact]
    public async Task Oracle_health_teams_are_asked_for_only_while_the_pilot_is_on()
    {
        var client = await _bff.SignInAsync();
        await client.GetAsync(AllRecipients, Cancelled);
        await client.DeleteAsync("/flipper/api/features/mhv_secure_messaging_cerner_pilot/boolean", Cancelled);
        await client.GetAsync(AllRecipients, Cancelled);

        Assert.Equal(["alltriageteams?requiresOHTriageGroup=1", "alltriageteams"], _bff.SmApi.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task No_associations_is_an_empty_list_with_zero_counts()
    {
        Assert.Empty(await TeamsAsync());
    }

    private static IEnumerable<string?> Names(JsonElement answer) =>
        answer.GetProperty("data").EnumerateArray().Select(team => team.GetProperty("attributes").GetProperty("name").GetString());

    private async Task<JsonElement[]> TeamsAsync(params string[] teams)
    {
        _bff.SmApi.On("GET alltriageteams", FakeAnswer.Json(SmBodies.Teams(teams)));
        var client = await _bff.SignInAsync();
        return [.. (await (await client.GetAsync(AllRecipients, Cancelled)).JsonAsync()).GetProperty("data").EnumerateArray()];
    }

    private sealed class MigratingBff : BffFixture
    {
        protected override BffOptions Configure(BffOptions options) =>
            options with { OracleHealthMigrations = "2026-06-15:[506,Ann Arbor],[515,Battle Creek],[612,Northern California];2026-12-01:[553,Detroit]" };
    }
}
