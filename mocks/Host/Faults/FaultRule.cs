using System.Collections.Frozen;
using SecureMessaging.Mocks.Host.Randomness;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>A fault with its filters: for whom, where, when and how often.</summary>
/// <param name="order">As ordered.</param>
/// <param name="fault">What happens.</param>
/// <param name="places">Where, by name.</param>
/// <param name="orderedAt">When the order was given.</param>
/// <param name="number">Its own among the rules in force.</param>
/// <param name="seed">What the draws of all rules follow from.</param>
public sealed class FaultRule(FaultOrder order, IFault fault, FrozenSet<string> places, DateTimeOffset orderedAt, int number, ulong seed)
{
    private readonly SeededDraws _draws = new(seed + (ulong)number);
    private long _fired;

    public FaultOrder Order { get; } = order;

    public IFault Fault { get; } = fault;

    public int Number { get; } = number;

    /// <summary>How often it struck.</summary>
    public long Fired => Interlocked.Read(ref _fired);

    /// <summary>Whether all filters fit.</summary>
    public bool Fits(FaultScope scope, DateTimeOffset now) =>
        places.Contains(scope.Route)
        && (Order.Ehr is not { } ehr || ehr == scope.RecipientEhr)
        && (Order.Cohort is not { } cohort || cohort.Has(scope.Actor))
        && (Order.Schedule is not { } schedule || schedule.IsOn(now - orderedAt));

    /// <summary>Draws whether it strikes where its filters fit, and counts it.</summary>
    public bool Strikes()
    {
        if (Order.Probability < 1 && _draws.Next() >= Order.Probability)
            return false;

        Interlocked.Increment(ref _fired);
        return true;
    }
}
