namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>One of the two elements of the array that <c>alltriageteams</c> answers: the counts first, the list second.</summary>
public sealed record SmAllTriageTeamsPart(
    int AssociatedTriageGroups, string? FriendlyTriageTeamPilotFacilities, int AssociatedBlockedTriageGroups, IReadOnlyList<SmAllTriageTeam>? TriageTeam);
