namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>When a fault is on, counted on the simulated clock from the moment it was ordered.</summary>
/// <param name="After">Starts this long after the order.</param>
/// <param name="For">Lasts this long; for ever when absent.</param>
/// <param name="Every">Comes again at this interval.</param>
public sealed record FaultSchedule(TimeSpan After = default, TimeSpan? For = null, TimeSpan? Every = null)
{
    /// <exception cref="FormatException">The times make no sense together.</exception>
    public void Validate()
    {
        if (After < TimeSpan.Zero || For <= TimeSpan.Zero || Every <= TimeSpan.Zero)
            throw new FormatException("a schedule's durations must be positive.");
        if (Every is not null && (For is null || For > Every))
            throw new FormatException("a schedule with 'every' needs a 'for' that is not longer.");
    }

    public bool IsOn(TimeSpan sinceOrder)
    {
        var at = sinceOrder - After;
        if (at < TimeSpan.Zero)
            return false;
        if (Every is { } every)
            at = new TimeSpan(at.Ticks % every.Ticks);
        return For is not { } length || at < length;
    }
}
