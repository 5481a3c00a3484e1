namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>Does something to every n-th exchange only: as rare as said, and at the same places in each run.</summary>
internal sealed class EveryNth(int n, Spoiling spoil)
{
    private int _seen;

    public Task AtAsync(Microsoft.AspNetCore.Http.HttpContext exchange, Func<Task> pass) =>
        Interlocked.Increment(ref _seen) % n == 0 ? spoil(exchange, pass) : pass();
}
