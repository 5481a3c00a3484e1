using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>Refuses a call while there were more of its kind in the last second than can be borne.</summary>
internal sealed class AboveARate(Call call, int perSecond, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Queue<long> _lastSecond = new();

    public Task AtAsync(HttpContext exchange, Func<Task> pass)
    {
        if (!call.Is(exchange.Request) || IsBorne())
            return pass();

        exchange.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private bool IsBorne()
    {
        lock (_lock)
        {
            while (_lastSecond.TryPeek(out var earlier) && time.GetElapsedTime(earlier) > TimeSpan.FromSeconds(1))
                _lastSecond.Dequeue();
            _lastSecond.Enqueue(time.GetTimestamp());
            return _lastSecond.Count <= perSecond;
        }
    }
}
