namespace SecureMessaging.Population.Facilities;

/// <summary>Names of the two records in ledgers, fault orders, events, results and metric tags.</summary>
public static class EhrName
{
    /// <summary>VistA.</summary>
    public const string Vista = "vista";

    /// <summary>Oracle Health.</summary>
    public const string OracleHealth = "oracle_health";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Vista, OracleHealth];

    /// <summary>The name of a record.</summary>
    public static string Of(Ehr ehr) => ehr == Ehr.OracleHealth ? OracleHealth : Vista;

    /// <summary>The record of a name.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static Ehr Parse(string name) => name switch
    {
        Vista => Ehr.Vista,
        OracleHealth => Ehr.OracleHealth,
        _ => throw new FormatException($"'{name}' is no record: {Vista} or {OracleHealth}."),
    };
}
