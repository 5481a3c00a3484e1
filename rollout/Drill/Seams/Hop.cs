namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>The arrows of the topology (design.md §2).</summary>
public enum Hop
{
    /// <summary>Pages, mobile app and load to the BFF.</summary>
    PagesToBff,

    /// <summary>The BFF to the SM patient API.</summary>
    BffToSmApi,

    /// <summary>The SM API to Oracle Health.</summary>
    SmApiToOracleHealth,
}
