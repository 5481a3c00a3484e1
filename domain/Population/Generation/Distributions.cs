namespace SecureMessaging.Population.Generation;

/// <summary>The shape of the population, read from <c>distributions.json</c>, where each value names its source or says "assumed".</summary>
internal sealed record Distributions(
    Share OracleHealthShare,
    Share SecondFacilityOnOracleHealth,
    Weights FacilitiesPerPatient,
    Weights TeamsPerFacility,
    Share Preferred,
    Share TeamBlocked,
    Weights RecentTeams,
    Share Signature,
    Share EmailWithCapitals)
{
    public static Distributions Load() => EmbeddedData.Read<Distributions>("distributions.json");
}
