using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>A call whose answer is held back until it is let go: a race, decided by the journey and not by luck.</summary>
internal sealed class HeldCall : IAsyncDisposable
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _address;

    private HeldCall(string address) => _address = address;

    public static async Task<HeldCall> AtAsync(IPage page, string address)
    {
        var call = new HeldCall(address);
        await page.RouteAsync(address, call.HoldAsync);
        return call;
    }

    /// <summary>Waits until the page has asked.</summary>
    public async Task UntilAskedAsync()
    {
        var first = await Task.WhenAny(_asked.Task, Task.Delay(Patience.Limit));
        Check.That(first == _asked.Task, $"the page did not ask for {_address} within {Patience.Limit.TotalSeconds:0} s");
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
