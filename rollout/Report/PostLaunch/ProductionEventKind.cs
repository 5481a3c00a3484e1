namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>What a row of an export of real events tells.</summary>
public enum ProductionEventKind
{
    /// <summary>A page of messaging was seen.</summary>
    PageView,

    /// <summary>A new message was sent.</summary>
    MessageSent,

    /// <summary>A new message was submitted and an error came back.</summary>
    SendFailed,
}
