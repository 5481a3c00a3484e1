namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>The provider states of vets-api, as the pages name them. What each answers is given beside it.</summary>
public static class PagesStates
{
    /// <summary>Parameter careTeams: VistA, Oracle Health, both, one blocked or none. csrfToken, teamId, stationNumber</summary>
    public const string SignedIn = "a Veteran is signed in";

    /// <summary>Parameter teamId, for bodies into which the core can put no value (multipart). csrfToken</summary>
    public const string SignedInWithTeam = "a Veteran who may write to a care team is signed in";

    /// <summary>csrfToken</summary>
    public const string SignedOut = "nobody is signed in";

    /// <summary>csrfToken</summary>
    public const string NoMhvAccount = "a user without an MHV account is signed in";

    /// <summary>csrfToken</summary>
    public const string NoMessaging = "a user without access to messaging is signed in";

    /// <summary>Parameters toggle and on.</summary>
    public const string Toggle = "a toggle is set for the Veteran";

    /// <summary>draftId</summary>
    public const string Draft = "the Veteran has saved a draft";

    /// <summary>messageId</summary>
    public const string Sent = "the Veteran has sent a message";

    /// <summary>teamId</summary>
    public const string FacilityBlocked = "a facility has blocked the Veteran";

    /// <summary>Parameter to: whoever asks it for this (care teams, search) gets no answer, the one outage that vets-api calls so.</summary>
    public const string SmApiDown = "the SM API is down";

    /// <summary>Parameter status: how Oracle Health will end up with the next message.</summary>
    public const string OracleHealthEndsUp = "Oracle Health ends up with the message";

    /// <summary>From the next message on, until the interaction is over.</summary>
    public const string OracleHealthSilent = "Oracle Health says nothing of the message in time";

    public const string Signature = "the Veteran has saved a signature";

    /// <summary>A Veteran of its own: others save signatures as they are verified.</summary>
    public const string NoSignature = "the Veteran has saved no signature";

    /// <summary>prescriptionId</summary>
    public const string Prescription = "the Veteran has a prescription";
}
