using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>What moves when the clock does.</summary>
public sealed class ClockTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_ends_after_an_hour()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, _) = await site.SignInAsync();
        await site.AdvanceAsync(TimeSpan.FromMinutes(61));
        Assert.Equal(103, (await session.GetAsync("folder", Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_reply_is_too_late_after_45_days()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var sent = await session.SendMessageAsync(target.VistaTeam, Cancelled);
        await site.AdvanceAsync(TimeSpan.FromDays(46));
        var again = await SmSession.OpenAsync(site.Http, target, Cancelled);
        Assert.Equal(130, (await again.PostAsync($"message/{sent}/reply", SmSession.Message(target.VistaTeam), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_late_delivery_comes_when_its_time_has_come()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.Vista, """{"fault":"delivery-late","parameters":{"by":"PT2H"}}""");
        var (session, target) = await site.SignInAsync();
        await session.SendMessageAsync(target.VistaTeam, Cancelled);
        Assert.Equal("ACCEPTED", (await site.LedgerAsync(site.Vista)).Single().GetProperty("status").GetString());
        await site.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal("DELIVERED", (await site.LedgerAsync(site.Vista)).Single().GetProperty("status").GetString());
    }

    [Fact]
    public async Task On_its_day_a_facilitys_teams_become_pools_that_take_messages()
    {
        var patient = Simulators.Patient("vista-single");
        var station = patient.Facilities.Single().StationNumber;
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);
        await using var site = await SimulatorPair.StartAsync((station, day));
        await site.AdvanceAsync(TimeSpan.FromDays(4));
        var target = new SmApiTarget(new Uri(site.Vista.Url, "v1/sm/patient/"), $"{patient.MhvCorrelationId}", 0, 0);
        var session = await SmSession.OpenAsync(site.Http, target, Cancelled);
        var teams = (await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled)).Json[1]!["triageTeam"]!.AsArray();
        Assert.All(teams, team => Assert.True(team!["ohTriageGroup"]!.GetValue<bool>()));
        var sent = await session.SendMessageAsync(teams[0]!["triageTeamId"]!.GetValue<int>(), Cancelled);
        Assert.Equal("SENT", (await Until.SettledAsync(session, sent, Cancelled))["status"]!.GetValue<string>());
        Assert.Equal(119, (await session.PostAsync("message", SmSession.Message(patient.FirstAllowed(Ehr.Vista)!.Value.Team.Id), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task From_its_day_on_a_card_tells_the_pools_and_faults_of_oracle_health_strike_what_is_sent_there()
    {
        var patient = Simulators.Patient("vista-single");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var site = await SimulatorPair.StartAsync((patient.Facilities.Single().StationNumber, today));
        await site.OrderAsync(site.Vista, """{"fault":"refuse","ehr":"oracle_health","routes":["message-create"]}""");
        var card = await site.Http.GetFromJsonAsync<JsonElement>(new Uri(site.Vista.Url, $"__sim/patients/{patient.Index}"), Cancelled);
        var team = card.GetProperty("teams")[0];
        var session = await SmSession.OpenAsync(site.Http, new SmApiTarget(new Uri(site.Vista.Url, "v1/sm/patient/"), $"{patient.MhvCorrelationId}", 0, 0), Cancelled);

        Assert.Equal("oracle_health", team.GetProperty("ehr").GetString());
        Assert.Equal(HttpStatusCode.InternalServerError, (await session.PostAsync("message", SmSession.Message(team.GetProperty("id").GetInt32()), Cancelled)).Status);
    }

    [Fact]
    public async Task A_reset_of_one_patient_leaves_the_others()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (first, target) = await site.SignInAsync();
        var (second, _) = await site.SignInAsync();
        foreach (var session in new[] { first, second })
            await session.PostAsync("folder", new JsonObject { ["name"] = "Synthetic" }, Cancelled);
        var index = long.Parse(target.MhvCorrelationId) - 100_000_000;
        using var reset = await site.Http.PostAsJsonAsync(new Uri(site.Vista.Url, "__sim/reset"), new { patient = index }, Cancelled);
        Assert.Equal((4, 5), (await FoldersAsync(first), await FoldersAsync(second)));
    }

    [Fact]
    public async Task A_card_tells_what_a_tester_needs_of_a_patient()
    {
        await using var site = await SimulatorPair.StartAsync();
        var card = await site.Http.GetFromJsonAsync<JsonElement>(new Uri(site.Vista.Url, "__sim/patients/hybrid:7"), Cancelled);
        var patient = Simulators.Population.Find("hybrid:7");
        Assert.Equal((patient.Index, $"{patient.MhvCorrelationId}", patient.Email, patient.Associations.Count), (
            card.GetProperty("index").GetInt64(),
            card.GetProperty("mhvCorrelationId").GetString(),
            card.GetProperty("email").GetString(),
            card.GetProperty("teams").GetArrayLength()));
    }

    [Fact]
    public async Task An_unknown_persona_is_422_with_one_line_that_names_those_there_are()
    {
        await using var site = await SimulatorPair.StartAsync();
        using var response = await site.Http.GetAsync(new Uri(site.Vista.Url, "__sim/patients/nobody"), Cancelled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("hybrid", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    private static async Task<int> FoldersAsync(SmSession session) => (await session.GetAsync("folder", Cancelled)).Json["folder"]!.AsArray().Count;
}
