namespace SecureMessaging.Population.Generation;

/// <summary>What is drawn. Each has its own sequence: drawing more of one thing never changes another. Append only.</summary>
internal enum DrawPurpose : ulong
{
    Identity = 1,
    Facilities = 2,
    Teams = 3,
    Sent = 4,
    Signature = 5,
    FacilityTeams = 6,
    NamePools = 7,
}
