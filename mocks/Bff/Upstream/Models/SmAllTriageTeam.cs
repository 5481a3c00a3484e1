namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A triage team as <c>alltriageteams</c> lists it. Which fields Oracle Health leaves out is not known: all but three may be absent.</summary>
public sealed record SmAllTriageTeam(long TriageTeamId, string Name, string StationNumber)
{
    public bool BlockedStatus { get; init; }
    public bool PreferredTeam { get; init; }
    public string? RelationType { get; init; }
    public string? LeadProviderName { get; init; }
    public string? LocationName { get; init; }
    public string? TeamName { get; init; }
    public string? SuggestedNameDisplay { get; init; }
    public string? HealthCareSystemName { get; init; }
    public string? GroupTypeEnumVal { get; init; }
    public string? SubGroupTypeEnumVal { get; init; }
    public string? GroupTypePatientDisplay { get; init; }
    public string? SubGroupTypePatientDisplay { get; init; }

    /// <summary>Whether the team is an Oracle Health message pool; absent in older recordings.</summary>
    public bool OhTriageGroup { get; init; }
}
