using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Accessibility;

/// <summary>Runs axe once for each distinct page state of a run: it costs about 1.5 s a page.</summary>
public sealed class AxeOnce
{
    private readonly ConcurrentDictionary<string, byte> _seen = new();

    internal async Task CheckAsync(IPage page, string state)
    {
        if (_seen.ContainsKey(state))
            return;

        try
        {
            await AxeCheck.RunAsync(page, state);
            _seen.TryAdd(state, 0);
        }
        catch (JourneyFailedException)
        {
            // What axe finds is told once. Any other end, or none, as when the browser goes, is no check: the next to come here makes it.
            _seen.TryAdd(state, 0);
            throw;
        }
    }
}
