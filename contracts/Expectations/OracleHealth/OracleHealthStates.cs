namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>The provider states of Messaging Web Services. What each answers is given beside it.</summary>
public static class OracleHealthStates
{
    /// <summary>patientId, poolId, poolName</summary>
    public const string Patient = "a patient with a message pool to write to";

    /// <summary>poolId</summary>
    public const string Unconfigured = "the pool's message center is not configured";

    /// <summary>survivorId: the id that took over</summary>
    public const string Combined = "the patient's records have been combined with another's";

    /// <summary>messageId, as it stands in a URL</summary>
    public const string Sent = "the patient has sent a message";
}
