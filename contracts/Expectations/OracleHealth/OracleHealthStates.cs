namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>The provider states of Messaging Web Services. What each answers is given beside it.</summary>
public static class OracleHealthStates
{
    /// <summary>patientId</summary>
    public const string Patient = "a patient is known";

    /// <summary>Parameter poolId: answers are keyed by it, and into a key the core can put no value.</summary>
    public const string Pool = "there is a message pool";

    /// <summary>Parameter poolId.</summary>
    public const string Unconfigured = "the pool's message center is not configured";

    /// <summary>survivorId: the id that took over</summary>
    public const string Combined = "the patient's records have been combined with another's";
}
