using SecureMessaging.Population.Teams;

namespace SecureMessaging.Population.Veterans;

/// <summary>A Veteran's tie to a triage group.</summary>
/// <param name="Team">The group.</param>
/// <param name="Blocked">The Veteran may not write to it.</param>
/// <param name="Preferred">It is on the contact list.</param>
public readonly record struct TeamAssociation(TriageTeam Team, bool Blocked, bool Preferred)
{
    /// <summary>Whether the pages offer it: not blocked and on the contact list (new-message-flow.md §2).</summary>
    public bool Allowed => Preferred && !Blocked;
}
