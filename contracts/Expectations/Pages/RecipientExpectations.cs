using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>Whom the pages offer to write to, and who may see that.</summary>
internal static class RecipientExpectations
{
    private const string Path = $"{PagesRequests.Messaging}/allrecipients";

    public static IEnumerable<Expectation> All =>
    [
        Lists("the care teams of a Veteran on VistA", "VistA", Match.MinType(Team(oracleHealth: false), 1)),
        Lists("the care teams of a Veteran on Oracle Health", "Oracle Health", Match.MinType(Team(oracleHealth: true), 1)),
        Lists("the care teams of a Veteran on both", "both", Expect.ArrayContaining(Team(oracleHealth: false), Team(oracleHealth: true))),
        Lists("the care teams of a Veteran whom one has blocked", "one blocked", Expect.ArrayContaining(Team(blocked: true))),
        new(
            "the care teams of a Veteran who has none",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "none"))
                .Asking(Path).WithQuery("useCache", "false")
                .WillRespond().WithStatus(200).WithJsonBody(new
                {
                    data = Array.Empty<object>(), meta = new { associatedTriageGroups = 0, associatedBlockedTriageGroups = 0 },
                }),
            async (provider, cancellation) =>
            {
                var recipients = await PagesClient.CallAsync(provider, "getAllRecipients", cancellation);
                Require.That(recipients!["teams"]!.AsArray().Count == 0);
            }),
        new(
            "the care teams, while the SM API is down",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.SmApiDown, ("to", "care teams"))
                .Asking(Path).WithQuery("useCache", "false")
                .WillRespond().WithError(503, "503", "The service is unavailable; please try again later."),
            (provider, cancellation) => IsRefused(provider, 503, cancellation)),
        Refused("the care teams, asked for by nobody in particular", PagesStates.SignedOut, 401, "401", "Not authorized"),
        Refused("the care teams, asked for without an MHV account", PagesStates.NoMhvAccount, 403, "403", "Unable to access MHV services. Please try signing in again."),
        Refused("the care teams, asked for without access to messaging", PagesStates.NoMessaging, 403, "403", "You do not have access to messaging"),
    ];

    private static Expectation Lists(string description, string careTeams, object teams) => new(
        description,
        request => request
            .GivenThat(PagesStates.SignedIn, ("careTeams", careTeams))
            .Asking(Path).WithQuery("useCache", "false")
            .WillRespond().WithStatus(200).WithJsonBody(new
            {
                data = teams,
                meta = new { associatedTriageGroups = Match.Integer(2), associatedBlockedTriageGroups = Match.Integer(1) },
            }),
        async (provider, cancellation) =>
        {
            var recipients = await PagesClient.CallAsync(provider, "getAllRecipients", cancellation);
            Require.That((int)recipients!["teams"]![0]!["triageTeamId"]! > 0);
        });

    private static Expectation Refused(string description, string state, ushort status, string code, string detail) => new(
        description,
        request => request.Given(state).Asking(Path).WithQuery("useCache", "false").WillRespond().WithError(status, code, detail),
        (provider, cancellation) => IsRefused(provider, status, cancellation));

    private static async Task IsRefused(Uri provider, int status, CancellationToken cancellation)
    {
        var refused = await Require.FailsAsync<PagesClientException>(() => PagesClient.CallAsync(provider, "getAllRecipients", cancellation));
        Require.That(refused.Status == status);
    }

    private static object Team(bool? oracleHealth = null, bool blocked = false) => PagesRequests.Resource("all_triage_teams", Match.Regex("4399547", "\\d+"), new
    {
        triageTeamId = Match.Integer(4399547),
        name = Match.Type("528GR Pharmacy Ask a pharmacist SLC2 SAMPLE, TEST"),
        stationNumber = Match.Regex("668", "\\d{3}[A-Z0-9]*"),
        blockedStatus = Match.Equality(blocked),
        preferredTeam = Match.Type(true),
        ohTriageGroup = oracleHealth is { } known ? Match.Equality(known) : Match.Type(true),
    });
}
