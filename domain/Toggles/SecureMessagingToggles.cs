namespace SecureMessaging.Toggles;

/// <summary>The toggles the new-message flow reads (vets-api config/features.yml, actor type user).</summary>
public static class SecureMessagingToggles
{
    /// <summary>CURATED: the new flow itself.</summary>
    public const string CuratedListFlow = "mhv_secure_messaging_curated_list_flow";

    /// <summary>RECENT: the page of recent care teams within the new flow.</summary>
    public const string RecentRecipients = "mhv_secure_messaging_recent_recipients";

    /// <summary>Whether Oracle Health teams and messages are asked for at all.</summary>
    public const string CernerPilot = "mhv_secure_messaging_cerner_pilot";

    /// <summary>The S3 path for attachments, for all recipients.</summary>
    public const string LargeAttachments = "mhv_secure_messaging_large_attachments";

    /// <summary>Messaging only for VA patients.</summary>
    public const string PolicyVaPatient = "mhv_secure_messaging_policy_va_patient";

    /// <summary>The two toggles that the release plan ramps.</summary>
    public static IReadOnlyList<string> Ramped { get; } = [CuratedListFlow, RecentRecipients];

    /// <summary>The actor id of a user: the e-mail in lower case (vets-api app/models/user.rb, flipper_id).</summary>
    public static string ActorId(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return email.ToLowerInvariant();
    }
}
