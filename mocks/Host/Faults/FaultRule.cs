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

    /// <summary>Whether all filters fit.</summary>
    public bool Fits(FaultScope scope, DateTimeOffset now) =>
        IsMeant(scope.Route)
        && (Order.Ehr is not { } ehr || ehr == scope.RecipientEhr)
        && (Order.Cohort is not { } cohort || cohort.Has(scope.Actor))
        && (Order.Schedule is not { } schedule || schedule.IsOn(now - orderedAt));

    /// <summary>Draws whether it strikes where its filters fit, and counts it.</summary>
    public bool Strikes()
    {
        if (Order.Probability < 1 && draws.Next() >= Order.Probability)
            return false;

        Interlocked.Increment(ref _fired);
        return true;
    }

    /// <summary>Whether a name in an order's <c>routes</c> means a route: <c>*</c> at its end stands for anything.</summary>
    internal static bool IsMeant(string name, string route) =>
        name == route || (name.EndsWith('*') && route.AsSpan().StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal));

    private bool IsMeant(string route)
    {
        if (Order.Routes is not { Count: > 0 } routes)
            return true;

        foreach (var name in routes)
        {
            if (IsMeant(name, route))
                return true;
        }

        return false;
    }
}
