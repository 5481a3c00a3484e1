namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>All associated teams of a patient, with the SM API's own counts.</summary>
public sealed record SmAllTriageTeams(
    int AssociatedTriageGroups, string FriendlyTriageTeamPilotFacilities, int AssociatedBlockedTriageGroups, IReadOnlyList<SmAllTriageTeam> Teams)
{
    // vets-api lib/sm/middleware/response/sm_parser.rb goes by position, not by name.
    internal static SmAllTriageTeams From(IReadOnlyList<SmAllTriageTeamsPart> parts) => parts is [var counts, var list, ..]
        ? new(counts.AssociatedTriageGroups, counts.FriendlyTriageTeamPilotFacilities ?? "", counts.AssociatedBlockedTriageGroups, list.TriageTeam ?? [])
        : throw new SmApiException(200, null, "alltriageteams answered without its two parts.", null);
}
