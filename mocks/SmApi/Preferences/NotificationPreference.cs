namespace SecureMessaging.Mocks.SmApi.Preferences;

/// <summary>Whether the patient is told of new messages by e-mail, and how often.</summary>
public sealed record NotificationPreference(string? EmailAddress, string NotifyMe)
{
    public static NotificationPreference None { get; } = new(null, "None");
}
