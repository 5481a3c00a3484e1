using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Population.Veterans;

/// <summary>What a tester is told of a patient (<c>GET /__sim/patients/{id}</c>).</summary>
public sealed record VeteranCard(
    long Index,
    string? Persona,
    string MhvCorrelationId,
    string Icn,
    string Email,
    string FirstName,
    string LastName,
    IReadOnlyList<VeteranCard.FacilityLine> Facilities,
    IReadOnlyList<VeteranCard.TeamLine> Teams)
{
    /// <summary>The card of a patient.</summary>
    public static VeteranCard Of(Veteran veteran)
    {
        ArgumentNullException.ThrowIfNull(veteran);
        return new(
            veteran.Index,
            veteran.Persona,
            $"{veteran.MhvCorrelationId}",
            veteran.Icn,
            veteran.Email,
            veteran.FirstName,
            veteran.LastName,
            [.. veteran.Facilities.Select(facility => new FacilityLine(facility.StationNumber, facility.HealthCareSystem, Ehr(veteran, facility) is { } ehr ? EhrName.Of(ehr) : null))],
            [.. veteran.Associations.Select(TeamLine.Of)]);
    }

    private static Ehr? Ehr(Veteran veteran, Facility facility)
    {
        foreach (var association in veteran.Associations)
        {
            if (association.Team.Facility == facility)
                return association.Team.Ehr;
        }

        return null;
    }

    /// <summary>A facility, and the record in use there; null where no care team tells.</summary>
    public sealed record FacilityLine(string StationNumber, string Name, string? Ehr);

    /// <summary>A care team.</summary>
    public sealed record TeamLine(int Id, string Name, string DisplayName, string StationNumber, string Ehr, bool Blocked, bool Preferred, bool SignatureRequired)
    {
        internal static TeamLine Of(TeamAssociation association) => new(
            association.Team.Id,
            association.Team.Name,
            association.Team.DisplayName,
            association.Team.Facility.StationNumber,
            EhrName.Of(association.Team.Ehr),
            association.Blocked,
            association.Preferred,
            association.Team.SignatureRequired);
    }
}
