using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>A call whose answer is held back until it is let go: a race, decided by the journey and not by luck.</summary>
internal sealed class HeldCall : IAsyncDisposable
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once the page has asked.</summary>
    public Task Asked => _asked.Task;

    public static async Task<HeldCall> AtAsync(IPage page, string address)
    {
        var call = new HeldCall();
        await page.RouteAsync(address, call.HoldAsync);
        return call;
    }

    /// <summary>Lets the answer through.</summary>
    public void Release() => _released.TrySetResult();

    public ValueTask DisposeAsync()
    {
        Release();
        return ValueTask.CompletedTask;
    }

    private async Task HoldAsync(IRoute route)
    {
        _asked.TrySetResult();
        await _released.Task;
        await route.ContinueAsync();
    }
}
