namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>The 17 attributes of a team in <c>allrecipients</c> (my_health/v1/all_triage_teams_serializer.rb).</summary>
internal sealed record AllRecipientAttributes(
    long TriageTeamId,
    string Name,
    string StationNumber,
    bool BlockedStatus,
    bool PreferredTeam,
    string? RelationType,
    string? LeadProviderName,
    string? LocationName,
    string? TeamName,
    string? SuggestedNameDisplay,
    string? HealthCareSystemName,
    string? GroupTypeEnumVal,
    string? SubGroupTypeEnumVal,
    string? GroupTypePatientDisplay,
    string? SubGroupTypePatientDisplay,
    bool OhTriageGroup,
    bool MigratingToOh);
