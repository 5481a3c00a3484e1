using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>When a page can be looked at as a whole: a heading alone says that the user has arrived, not that all is there.</summary>
public static class Drawing
{
    // VA's elements draw themselves into their shadow roots, after the page has drawn itself. Some rightly draw nothing, as a closed modal,
    // which vets-website keeps on the form (RouteLeavingGuard): the lazy build it loads (wc-loader.js) marks an element that has drawn with
    // a class, the build that is bundled with a page does not (web-components 24.5.0: BUILD.asyncLoading).
    private const string Settled = """
        () => {
          const page = document.querySelector('main') ?? document;
          const drawn = element => element.shadowRoot?.childElementCount !== 0
            || element.classList.contains('hydrated')
            || element.localName === 'va-modal' && !element.visible;
          return !page.querySelector('va-loading-indicator') && [...page.querySelectorAll(':defined')].every(drawn);
        }
        """;

    /// <summary>Waits until nothing is loading any more, and every element has drawn itself.</summary>
    public static Task SettledAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.WaitForFunctionAsync(Settled);
    }

    /// <summary>Waits until the page has drawn what it knows by now.</summary>
    public static Task RedrawnAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }
}
