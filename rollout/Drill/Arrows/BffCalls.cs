namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>What the pages ask of the BFF (new-message-flow.md §6).</summary>
internal static class BffCalls
{
    public static readonly Call Toggles = new("GET", "^/v0/feature_toggles$");
    public static readonly Call AllRecipients = new("GET", "/messaging/allrecipients$");
    public static readonly Call SearchSent = new("POST", "/messaging/folders/-1/search$");
    public static readonly Call Drafts = new("GET", "/messaging/folders/-2/threads$");
    public static readonly Call Send = new("POST", "^/my_health/v1/messaging/messages$");
}
