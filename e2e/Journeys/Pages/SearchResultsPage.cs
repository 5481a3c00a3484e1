using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>What was found in a folder.</summary>
public sealed class SearchResultsPage(Visit visit) : MessagingPage<SearchResultsPage>(visit)
{
    /// <summary>How many, of what, where.</summary>
    public ILocator Summary => Tab.GetByTestId("search-message");

    public ILocator Results => Tab.GetByTestId("message-list-item");

    protected override string Route => "/search/results/";

    protected override string HeadingText => "Messages: Search results";
}
