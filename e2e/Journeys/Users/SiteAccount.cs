using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>A signed-in account, as its site describes it: the calls are those the pages make.</summary>
internal sealed class SiteAccount(IAPIRequestContext requests, Uri bff, TimeProvider time)
{
    private const string Messaging = "/my_health/v1/messaging";

    // What the page of recent care teams looks back over.
    private const int Months = -6;

    private string _csrfToken = "";

    /// <summary>The two toggles of the release, as served to the account.</summary>
    public async Task<(bool Curated, bool Recent)> TogglesAsync()
    {
        var body = await GetAsync($"/v0/feature_toggles?features={string.Join(',', SecureMessagingToggles.Ramped)}");
        var on = body.GetProperty("data").GetProperty("features").EnumerateArray()
            .Where(feature => feature.GetProperty("value").GetBoolean())
            .Select(feature => feature.GetProperty("name").GetString())
            .ToHashSet();
        return (on.Contains(SecureMessagingToggles.CuratedListFlow), on.Contains(SecureMessagingToggles.RecentRecipients));
    }

    /// <summary>The account as a Veteran.</summary>
    /// <param name="index">What tells it from other accounts in the tags of its messages.</param>
    /// <param name="persona">The persona it stands for.</param>
    public async Task<Veteran> VeteranAsync(int index, string persona)
    {
        var user = (await GetAsync("/v0/user")).GetProperty("data").GetProperty("attributes");
        var profile = user.GetProperty("profile");
        var associations = Many(await GetAsync($"{Messaging}/allrecipients")).ConvertAll(Association);
        return new()
        {
            Index = index,
            Persona = persona,
            FirstName = Text(profile, "first_name") ?? "",
            LastName = Text(profile, "last_name") ?? "",
            Email = Text(profile, "email") ?? "",
            Associations = associations,
            Sent = await SentAsync(associations),
            Facilities = [.. associations.Select(association => association.Team.Facility).DistinctBy(facility => facility.StationNumber)],
        };
    }

    private async Task<IReadOnlyList<SentEarlier>> SentAsync(IReadOnlyList<TeamAssociation> associations)
    {
        var now = time.GetUtcNow();
        var found = Many(await PostAsync($"{Messaging}/folders/-1/search", new { from_date = now.AddMonths(Months), to_date = now }));
        return
        [
            .. from message in found
               join association in associations on message.GetProperty("recipient_id").GetInt32() equals association.Team.Id
               let sent = message.GetProperty("sent_date").GetDateTimeOffset()
               select new SentEarlier(association.Team, (int)(now - sent).TotalDays, Text(message, "category") ?? "", Text(message, "subject") ?? ""),
        ];
    }

    private static TeamAssociation Association(JsonElement team)
    {
        var station = Text(team, "station_number") ?? "";
        var system = Text(team, "health_care_system_name") ?? station;
        var facility = FacilityList.All.FirstOrDefault(facility => facility.StationNumber == station) ?? new(-1, station, system, system, null, 0);
        var name = Text(team, "name") ?? "";
        return new(
            new TriageTeam(
                team.GetProperty("triage_team_id").GetInt32(),
                name,
                facility with { HealthCareSystem = system },
                Flag(team, "oh_triage_group") ? Ehr.OracleHealth : Ehr.Vista,
                PoolId: null,
                LeadProviderName: null,
                TeamName: null,
                Text(team, "suggested_name_display"),
                SignaturePattern.Wants(name) ? Specialty.ReleaseOfInformation : Specialty.Clinical[0]),
            Blocked: Flag(team, "blocked_status"),
            Preferred: Flag(team, "preferred_team"));
    }

    private Task<JsonElement> GetAsync(string path) => AnswerAsync(path, new() { Method = "GET" });

    private Task<JsonElement> PostAsync(string path, object body) =>
        AnswerAsync(path, new() { Method = "POST", DataObject = body, Headers = new Dictionary<string, string> { ["X-CSRF-Token"] = _csrfToken } });

    private async Task<JsonElement> AnswerAsync(string path, APIRequestContextOptions options)
    {
        var answer = await requests.FetchAsync(new Uri(bff, path).ToString(), options);
        if (answer.Status is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden)
            throw new JourneyFailedException($"the saved sign-in is not valid any more ({answer.Status} to {options.Method} {path.Split('?')[0]}): sign in and save it anew");
        if (answer.Status == (int)HttpStatusCode.TooManyRequests)
            throw new TooManyRequestsException($"the site asked for fewer requests ({answer.Status} to {options.Method} {path.Split('?')[0]})");
        if (!answer.Ok)
            throw new JourneyFailedException($"{options.Method} {path.Split('?')[0]} answered {answer.Status} to the journey itself");

        _csrfToken = answer.Headers.GetValueOrDefault("x-csrf-token", _csrfToken);
        return JsonSerializer.Deserialize<JsonElement>(await answer.BodyAsync());
    }

    private static List<JsonElement> Many(JsonElement body) =>
        [.. body.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("attributes"))];

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Flag(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
