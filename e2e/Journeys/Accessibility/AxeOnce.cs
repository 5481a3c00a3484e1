using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Accessibility;

/// <summary>Runs axe once for each distinct page state of a run: it costs about 1.5 s a page.</summary>
public sealed class AxeOnce
{
    private readonly ConcurrentDictionary<string, byte> _seen = new();

    internal async Task CheckAsync(IPage page, string state)
    {
        if (!_seen.TryAdd(state, 0))
            return;

        try
        {
            await AxeCheck.RunAsync(page, state);
        }
        catch (Exception broken) when (broken is not JourneyFailedException)
        {
            // What axe finds is told once. A look that was broken off, as when the browser goes, was none: the next to come here makes it.
            _seen.TryRemove(state, out _);
            throw;
        }
    }
}
