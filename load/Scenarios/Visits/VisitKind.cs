namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>What users do on a visit.</summary>
public enum VisitKind
{
    /// <summary>Send a new message.</summary>
    Send,

    /// <summary>Write, have the draft saved, throw it away.</summary>
    DraftAutosave,

    /// <summary>Open the app: the list of recipients.</summary>
    Recipients,

    /// <summary>Search the sent messages.</summary>
    Recent,

    /// <summary>Send with files.</summary>
    Attachments,

    /// <summary>A day's mixture: some send, some leave a draft, some only look.</summary>
    Mixed,
}
