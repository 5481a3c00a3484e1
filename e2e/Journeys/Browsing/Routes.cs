namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>The routes of the app (new-message-flow.md §1), relative to its base.</summary>
public static class Routes
{
    public const string Inbox = "/inbox/";
    public const string Sent = "/sent/";
    public const string Drafts = "/drafts/";
    public const string Folders = "/folders/";
    public const string NewMessage = "/new-message/";
    public const string Recent = "/new-message/recent/";
    public const string SelectCareTeam = "/new-message/select-care-team/";
    public const string StartMessage = "/new-message/start-message/";
    public const string CareTeamHelp = "/new-message/care-team-help/";
    public const string ContactList = "/contact-list/";

    private const string Base = "/my-health/secure-messages";

    /// <summary>The four routes that exist only for a user with CURATED.</summary>
    public static IReadOnlyList<string> OfTheNewFlow { get; } = [Recent, SelectCareTeam, StartMessage, CareTeamHelp];

    /// <summary>The absolute address of a route.</summary>
    public static string Address(Uri web, string route) => new Uri(web, Base + route).ToString();

    /// <summary>The path of a route, as the address bar shows it.</summary>
    public static string PathOf(string route) => Base + route;

    /// <summary>
    /// The name of the page at an address, or null beyond the app: <c>recent</c>, <c>thread</c> whatever its number; <c>new-message</c> is
    /// the interstitial, or the form of the base.
    /// </summary>
    public static string? PageOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.AbsolutePath.StartsWith(Base + "/", StringComparison.Ordinal))
            return null;

        var parts = uri.AbsolutePath[Base.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is ["new-message", var page, ..] ? page : parts.FirstOrDefault();
    }
}
