namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>What a row of an export stands for.</summary>
public enum ExportShape
{
    /// <summary>One send; users are counted here.</summary>
    Requests,

    /// <summary>Users already counted.</summary>
    Counts,
}
