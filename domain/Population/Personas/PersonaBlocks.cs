namespace SecureMessaging.Population.Personas;

/// <summary>What of a persona's associations is blocked.</summary>
internal enum PersonaBlocks
{
    None,
    FirstTeam,
    FirstFacility,
    Everything,
}
