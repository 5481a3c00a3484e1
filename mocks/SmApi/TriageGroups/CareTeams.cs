using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Faults;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.TriageGroups;

/// <summary>Which care teams a patient is tied to, and which of them take a message.</summary>
internal sealed class CareTeams(MigrationSchedule migrations, FaultSet faults, TimeProvider clock)
{
    /// <summary>The patient as of today: teams of facilities that have moved to Oracle Health are its pools.</summary>
    public Veteran Today(Veteran veteran) => migrations.IsEmpty ? veteran : migrations.On(veteran, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    /// <summary>The ties as of today.</summary>
    public IReadOnlyList<TeamAssociation> Of(Veteran veteran) => Today(veteran).Associations;

    /// <summary>The tie to a team, or null.</summary>
    public TeamAssociation? Find(Veteran veteran, long? teamId)
    {
        foreach (var association in Of(veteran))
        {
            if (association.Team.Id == teamId)
                return association;
        }

        return null;
    }

    /// <summary>A team that a message may be drafted to.</summary>
    /// <exception cref="SmException">119: the patient is not tied to it.</exception>
    public TriageTeam Known(Veteran veteran, long? teamId) => Find(veteran, teamId)?.Team ?? throw new SmException(SmError.UnknownTeam);

    /// <summary>A team that a message may be sent to.</summary>
    /// <exception cref="SmException">
    /// 119, or 151 when the patient is blocked from the whole facility. vets-website takes both for "blocked"; which one MHV gives for a
    /// single blocked team is not public.
    /// </exception>
    public TriageTeam Open(PatientRequest request, long? teamId)
    {
        var veteran = request.Veteran;
        if (Find(veteran, teamId) is not { } association)
            throw new SmException(SmError.UnknownTeam);
        if (IsMoving(request, association.Team))
            throw new SmException(SmError.BlockedFromFacility);
        if (!association.Blocked)
            return association.Team;

        var facility = association.Team.Facility;
        throw new SmException(Of(veteran).All(other => other.Blocked || other.Team.Facility != facility) ? SmError.BlockedFromFacility : SmError.UnknownTeam);
    }

    /// <summary>Whether replies to a team are taken.</summary>
    public bool TakesReplies(PatientRequest request, TriageTeam team) => Find(request.Veteran, team.Id) is { Blocked: false } && !IsMoving(request, team);

    private bool IsMoving(PatientRequest request, TriageTeam team) =>
        !faults.IsEmpty
        && faults.Strike<MigrationWindow>(
            faults.Scope(request.Http.Route.Name, request.Http.Caller, EhrName.Of(team.Ehr)), fault => fault.Holds(team.Facility.StationNumber)) is not null;
}
