namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>The provider states of the SM patient API. What each answers is given beside it.</summary>
public static class SmApiStates
{
    /// <summary>mhvCorrelationId</summary>
    public const string Known = "MHV knows the Veteran";

    /// <summary>mhvCorrelationId</summary>
    public const string Refused = "MHV refuses the Veteran's credentials";

    /// <summary>mhvCorrelationId</summary>
    public const string SignInDown = "MHV cannot create sessions";

    /// <summary>Parameter careTeams: VistA, Oracle Health, both, one blocked or none. token, and but for none teamId, stationNumber</summary>
    public const string Session = "a Veteran has a session";

    /// <summary>Parameter teamId, for bodies into which the core can put no value (multipart). token</summary>
    public const string SessionWithTeam = "a Veteran who may write to a care team has a session";

    /// <summary>token</summary>
    public const string Expired = "the Veteran's session has expired";

    /// <summary>draftId</summary>
    public const string Draft = "the Veteran has saved a draft";

    /// <summary>messageId</summary>
    public const string Sent = "the Veteran has sent a message";

    /// <summary>Parameter status: how Oracle Health stands to it. messageId</summary>
    public const string SentWithStatus = "the Veteran has sent a message of this status";

    /// <summary>token, teamId, stationNumber</summary>
    public const string FacilityBlocked = "a facility has blocked the Veteran";

    public const string Signature = "the Veteran has saved a signature";

    /// <summary>A Veteran of its own: others save signatures as they are verified.</summary>
    public const string NoSignature = "the Veteran has saved no signature";

    /// <summary>prescriptionId</summary>
    public const string Prescription = "the Veteran has a prescription";
}
