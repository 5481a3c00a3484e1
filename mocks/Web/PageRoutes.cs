namespace SecureMessaging.Mocks.Web;

/// <summary>The addresses that are pages; the pages' own router has the same list (<c>pages/src/app/Routes.tsx</c>).</summary>
internal static class PageRoutes
{
    public const string Base = "/my-health/secure-messages";

    private static readonly string[] Paths =
    [
        "",
        "/inbox",
        "/sent",
        "/drafts",
        "/trash",
        "/folders",
        "/folders/{folderId:long}",
        "/thread/{threadId:long}",
        "/reply/{replyId:long}",
        "/draft/{draftId:long}",
        "/search/results",
        "/contact-list",
        "/new-message",
        "/new-message/recent",
        "/new-message/select-care-team",
        "/new-message/start-message",
        "/new-message/care-team-help",
    ];

    public static IEnumerable<string> All => Paths.Select(path => Base + path);
}
