namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>A target that does nothing for one second in every ten.</summary>
internal static class StallSchedule
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(1);

    /// <summary>How long a request that comes now has to wait.</summary>
    public static TimeSpan WaitAt(TimeSpan sinceStart)
    {
        var inPeriod = TimeSpan.FromTicks(sinceStart.Ticks % Period.Ticks);
        return inPeriod >= Period - Stall ? Period - inPeriod : TimeSpan.Zero;
    }
}
