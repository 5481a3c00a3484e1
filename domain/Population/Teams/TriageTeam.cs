using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Population.Teams;

/// <summary>A triage group: what a Veteran knows as a care team. On Oracle Health it is a message pool.</summary>
/// <param name="Id">MHV's triage team id, the <c>recipientId</c> of a message.</param>
/// <param name="Name">MHV's or the pool's name; may hold any character.</param>
/// <param name="Facility">Where it is. A pool itself has no facility (oracle-health.md §7): this is the curated map.</param>
/// <param name="Ehr">Which record its messages go to.</param>
/// <param name="PoolId">The pool's id on the Oracle Health side, or null.</param>
/// <param name="LeadProviderName">As "Last, First", or null.</param>
/// <param name="TeamName">Short code of the team, or null.</param>
/// <param name="SuggestedNameDisplay">The plain-language name, or null; pages fall back to <see cref="Name"/>.</param>
/// <param name="Specialty">What the team does.</param>
public sealed record TriageTeam(
    int Id,
    string Name,
    Facility Facility,
    Ehr Ehr,
    long? PoolId,
    string? LeadProviderName,
    string? TeamName,
    string? SuggestedNameDisplay,
    Specialty Specialty)
{
    /// <summary>What pages show.</summary>
    public string DisplayName => SuggestedNameDisplay ?? Name;

    /// <summary>Whether messages must be signed. The pages decide by name pattern (vets-website), so this follows from the specialty that carries that name.</summary>
    public bool SignatureRequired => Specialty == Specialty.ReleaseOfInformation;

    /// <summary>Absent in the recording for station 612 (sm-api-and-bff.md §3).</summary>
    public string? HealthCareSystemName => Facility.StationNumber == "612" ? null : Facility.HealthCareSystem;
}
