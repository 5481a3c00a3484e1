using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Accessibility;

/// <summary>axe on one page state: WCAG 2.2 AA and Section 508, nothing serious or critical.</summary>
public static class AxeCheck
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "section508"];
    private static readonly string[] Unacceptable = ["serious", "critical"];

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new() { Type = "tag", Values = [.. Rules] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Looks at the whole page, once it is all there.</summary>
    /// <exception cref="JourneyFailedException">axe found something serious; the message names rule and place.</exception>
    public static async Task RunAsync(IPage page, string state)
    {
        await page.SettledAsync();
        var result = await page.RunAxe(Options);
        var found = result.Violations.Where(violation => Unacceptable.Contains(violation.Impact)).Select(Describe).ToList();
        Check.That(found.Count == 0, $"axe on {state}: {string.Join("; ", found)}");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Impact} {violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Target.ToString()))}";
}
