using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>Whom a Veteran may write to.</summary>
internal static class TriageTeamExpectations
{
    private const string Pilot = "requiresOHTriageGroup";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "all care teams of a Veteran, VistA's only",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "both"))
                .Calling(HttpMethod.Get, "alltriageteams")
                .WillRespond().WithTeams(Match.MinType(SmAnswers.Team(oracleHealth: false), 1)),
            async (provider, cancellation) =>
            {
                var teams = await SmClient.In(provider, oracleHealthPilot: false).GetAllTriageTeamsAsync(cancellation);
                Require.That(teams.Teams is [{ OhTriageGroup: false }]);
            }),
        new(
            "all care teams of a Veteran, those on Oracle Health too",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "both"))
                .Calling(HttpMethod.Get, "alltriageteams").WithQuery(Pilot, "1")
                .WillRespond().WithTeams(Expect.ArrayContaining(SmAnswers.Team(oracleHealth: false), SmAnswers.Team(oracleHealth: true))),
            async (provider, cancellation) =>
            {
                var teams = await SmClient.In(provider).GetAllTriageTeamsAsync(cancellation);
                Require.That(teams.Teams.Any(team => team.OhTriageGroup) && teams.Teams.Any(team => !team.OhTriageGroup));
            }),
        OnVistaAlone("all care teams of a Veteran on VistA alone", request => request, pilot: false),
        OnVistaAlone("all care teams of a Veteran on VistA alone, Oracle Health's asked for too", request => request.WithQuery(Pilot, "1"), pilot: true),
        new(
            "all care teams of a Veteran whom one has blocked",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "one blocked"))
                .Calling(HttpMethod.Get, "alltriageteams").WithQuery(Pilot, "1")
                .WillRespond().WithTeams(Expect.ArrayContaining(SmAnswers.Team(blocked: true))),
            async (provider, cancellation) =>
            {
                var teams = await SmClient.In(provider).GetAllTriageTeamsAsync(cancellation);
                Require.That(teams.Teams.Any(team => team.BlockedStatus));
            }),
        new(
            "all care teams of a Veteran who has none",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "none"))
                .Calling(HttpMethod.Get, "alltriageteams").WithQuery(Pilot, "1")
                .WillRespond().WithStatus(200).WithJsonBody(new object[]
                {
                    new { associatedTriageGroups = 0, associatedBlockedTriageGroups = 0 }, new { triageTeam = Array.Empty<object>() },
                }),
            async (provider, cancellation) =>
            {
                var teams = await SmClient.In(provider).GetAllTriageTeamsAsync(cancellation);
                Require.That(teams.AssociatedTriageGroups == 0 && teams.Teams.Count == 0);
            }),
        new(
            "all care teams, asked for with a session that has expired",
            request => request
                .Given(SmApiStates.Expired)
                .Calling(HttpMethod.Get, "alltriageteams").WithQuery(Pilot, "1")
                .WillRespond().WithError(401, 103, "Invalid User Credentials"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() => SmClient.In(provider).GetAllTriageTeamsAsync(cancellation));
                Require.That(refused.HttpStatus == 401);
            }),
    ];

    // Older recordings lack ohTriageGroup, even those that asked for Oracle Health's teams, and the BFF reads its lack as false (sm-api-and-bff.md §3).
    // That a mark is right is expected where both kinds of team could be listed.
    private static Expectation OnVistaAlone(string description, Func<IRequestBuilderV4, IRequestBuilderV4> asked, bool pilot) => new(
        description,
        request => asked(request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Get, "alltriageteams"))
            .WillRespond().WithTeams(Match.MinType(SmAnswers.Team(), 1)),
        async (provider, cancellation) =>
        {
            var teams = await SmClient.In(provider, pilot).GetAllTriageTeamsAsync(cancellation);
            Require.That(teams.Teams is [{ OhTriageGroup: false }]);
        });

    // The counts come first, the list second: the BFF goes by position (vets-api lib/sm/middleware/response/sm_parser.rb).
    private static void WithTeams(this IResponseBuilderV4 response, object teams) => response.WithStatus(200).WithJsonBody(new object[]
    {
        new
        {
            associatedTriageGroups = Match.Integer(2),
            associatedBlockedTriageGroups = Match.Integer(0),
        },
        new { triageTeam = teams },
    });
}
