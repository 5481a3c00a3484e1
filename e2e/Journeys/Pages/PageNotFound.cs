using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>What a route that does not exist shows.</summary>
public sealed class PageNotFound(Visit visit, string route) : MessagingPage<PageNotFound>(visit)
{
    protected override string Route => route;

    protected override string HeadingText => "Page not found";
}
