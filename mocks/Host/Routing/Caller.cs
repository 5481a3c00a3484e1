namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>On whose behalf a request is made.</summary>
/// <param name="Patient">Index in the population, or null when the request names nobody.</param>
/// <param name="Actor">The toggle actor (lower-cased e-mail), by which cohorts are told apart.</param>
public sealed record Caller(long? Patient, string? Actor)
{
    public static Caller Unknown { get; } = new(null, null);
}
