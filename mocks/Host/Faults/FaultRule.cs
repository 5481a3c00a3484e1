using SecureMessaging.Mocks.Host.Randomness;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>A fault with its filters: for whom, where, when and how often.</summary>
public sealed class FaultRule(FaultOrder order, IFault fault, DateTimeOffset orderedAt, SeededDraws draws)
{
    private long _fired;

    public FaultOrder Order { get; } = order;

    public IFault Fault { get; } = fault;

    /// <summary>How often it struck.</summary>
    public long Fired => Interlocked.Read(ref _fired);

    /// <summary>Whether it strikes now. Draws, and counts, only when all filters fit.</summary>
    public bool Strikes(FaultScope scope, DateTimeOffset now)
    {
        if (!IsMeant(scope.Route)
            || (Order.Ehr is { } ehr && ehr != scope.RecipientEhr)
            || (Order.Cohort is { } cohort && !cohort.Has(scope.Actor))
            || (Order.Schedule is { } schedule && !schedule.IsOn(now - orderedAt))
            || (Order.Probability < 1 && draws.Next() >= Order.Probability))
            return false;

        Interlocked.Increment(ref _fired);
        return true;
    }

    private bool IsMeant(string route)
    {
        if (Order.Routes is not { Count: > 0 } routes)
            return true;

        foreach (var name in routes)
        {
            if (name == route || (name.EndsWith('*') && route.AsSpan().StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
