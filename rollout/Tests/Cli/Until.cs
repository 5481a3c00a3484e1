namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>Waits for what another process does, and not for ever.</summary>
internal static class Until
{
    // Never how long a good run takes, even on a busy machine: how long a test may hold up all others.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static Task TrueAsync(Func<bool> condition, Func<string> otherwise) => TrueAsync(() => Task.FromResult(condition()), otherwise);

    /// <param name="condition">Asked several times a second.</param>
    /// <param name="otherwise">What is wrong when it does not come true.</param>
    public static async Task TrueAsync(Func<Task<bool>> condition, Func<string> otherwise)
    {
        using var over = new CancellationTokenSource(Patience);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await condition())
        {
            if (over.IsCancellationRequested)
                Assert.Fail($"After {Patience}: {otherwise()}");
            await poll.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
