namespace SecureMessaging.Population.Facilities;

/// <summary>A VA facility with secure messaging.</summary>
/// <param name="Ordinal">Its place in <c>facilities.json</c>; team ids follow from it, so the file is append-only.</param>
/// <param name="StationNumber">VA station number, such as 668.</param>
/// <param name="Location">The facility's own name.</param>
/// <param name="HealthCareSystem">The health care system it belongs to, as va.gov names it.</param>
/// <param name="OracleHealthSince">When it moved from VistA, or null.</param>
/// <param name="Weight">Relative number of patients (assumed).</param>
public sealed record Facility(int Ordinal, string StationNumber, string Location, string HealthCareSystem, DateOnly? OracleHealthSince, int Weight)
{
    /// <summary>The record in use on a day: a facility's EHR is a function of the date.</summary>
    public Ehr EhrOn(DateOnly date) => date >= OracleHealthSince ? Ehr.OracleHealth : Ehr.Vista;
}
