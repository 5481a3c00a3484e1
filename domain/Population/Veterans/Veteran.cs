using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Population.Veterans;

/// <summary>A synthetic patient. Computed from (seed, index) on demand and never stored.</summary>
public sealed record Veteran
{
    /// <summary>Place in the population; personas follow after <see cref="Personas.PersonaReference.FirstIndex"/>.</summary>
    public required long Index { get; init; }

    /// <summary>The persona and copy, such as <c>hybrid:3</c>, or null for one drawn at random.</summary>
    public string? Persona { get; init; }

    /// <summary>Given name.</summary>
    public required string FirstName { get; init; }

    /// <summary>Family name.</summary>
    public required string LastName { get; init; }

    /// <summary>As the user typed it: capitals are possible.</summary>
    public required string Email { get; init; }

    /// <summary>Triage groups in the order MHV lists them.</summary>
    public required IReadOnlyList<TeamAssociation> Associations { get; init; }

    /// <summary>Earlier messages in the Sent folder, newest first.</summary>
    public required IReadOnlyList<SentEarlier> Sent { get; init; }

    /// <summary>Facilities the patient is registered at, whether or not a triage group there is tied to the patient.</summary>
    public required IReadOnlyList<Facility> Facilities { get; init; }

    /// <summary>The saved signature, or null.</summary>
    public Signature? Signature { get; init; }

    /// <summary>The toggle actor.</summary>
    public string ActorId => SecureMessagingToggles.ActorId(Email);

    /// <summary>See <see cref="VeteranIds.MhvCorrelationId"/>.</summary>
    public long MhvCorrelationId => VeteranIds.MhvCorrelationId(Index);

    /// <summary>See <see cref="VeteranIds.SenderId"/>.</summary>
    public long SenderId => VeteranIds.SenderId(Index);

    /// <summary>See <see cref="VeteranIds.OracleHealthPatientId"/>.</summary>
    public long OracleHealthPatientId => VeteranIds.OracleHealthPatientId(Index);

    /// <summary>See <see cref="VeteranIds.Icn"/>.</summary>
    public string Icn => VeteranIds.Icn(Index);

    /// <summary>As MHV writes a sender: "LAST, FIRST".</summary>
    public string SenderName => $"{LastName}, {FirstName}".ToUpperInvariant();

    /// <summary>The first team the pages offer at a kind of record, or null.</summary>
    public TeamAssociation? FirstAllowed(Ehr ehr)
    {
        foreach (var association in Associations)
        {
            if (association.Allowed && association.Team.Ehr == ehr)
                return association;
        }

        return null;
    }
}
