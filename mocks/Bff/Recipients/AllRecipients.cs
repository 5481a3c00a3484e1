using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>What the BFF makes of the SM API's list of teams (my_health/v1/all_triage_teams_controller.rb).</summary>
internal sealed class AllRecipients(OracleHealthMigrations migrations, TimeProvider time)
{
    public Document Present(SmAllTriageTeams all, string? sort)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var order = TeamOrder.Parse(sort);
        var teams = order.Sort(all.Teams.Select(team => Present(team, today)), team => team.Name, team => team.PreferredTeam);
        return new(teams.Select(team => new Resource(team.TriageTeamId.ToString(), "all_triage_teams", team)).ToArray())
        {
            // The SM API's own counts: a migration that blocks teams does not change them.
            Meta = new
            {
                Sort = order.Meta,
                all.AssociatedTriageGroups,
                all.AssociatedBlockedTriageGroups,
                all.FriendlyTriageTeamPilotFacilities,
            },
        };
    }

    private AllRecipientAttributes Present(SmAllTriageTeam team, DateOnly today)
    {
        // The phase goes by the raw station number, so it comes before the rewrite.
        var shut = migrations.IsShut(team.StationNumber, today);
        var station = StationNumbers.Rewrite(team.StationNumber);
        return new(
            team.TriageTeamId,
            team.Name,
            station,
            team.BlockedStatus || shut,
            team.PreferredTeam,
            team.RelationType,
            team.LeadProviderName,
            team.LocationName,
            team.TeamName,
            team.SuggestedNameDisplay,
            StationNumbers.SystemName(station, team.HealthCareSystemName),
            team.GroupTypeEnumVal,
            team.SubGroupTypeEnumVal,
            team.GroupTypePatientDisplay,
            team.SubGroupTypePatientDisplay,
            team.OhTriageGroup,
            shut);
    }
}
