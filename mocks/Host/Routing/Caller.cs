namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>On whose behalf a request is made.</summary>
public class Caller
{
    /// <summary>A request that names nobody.</summary>
    public static Caller Unknown { get; } = new();

    /// <summary>Index in the population, or null when the request names nobody.</summary>
    public virtual long? Patient => null;

    /// <summary>The toggle actor (lower-cased e-mail), by which cohorts are told apart. Asked only when a fault's filter needs it.</summary>
    public virtual string? Actor => null;
}
