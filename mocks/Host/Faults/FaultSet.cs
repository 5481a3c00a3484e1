using SecureMessaging.Mocks.Host.Randomness;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The faults in force. Replaced as a whole, read without a lock.</summary>
public sealed class FaultSet(IEnumerable<FaultKind> kinds, TimeProvider clock, ulong seed)
{
    private readonly Dictionary<string, FaultKind> _kinds = kinds.ToDictionary(kind => kind.Name);
    private volatile FaultRule[] _rules = [];

    public IReadOnlyCollection<FaultKind> Kinds => _kinds.Values;

    public IReadOnlyList<FaultRule> Rules => _rules;

    /// <summary>Nothing is ordered: the hot path asks this first.</summary>
    public bool IsEmpty => _rules.Length == 0;

    /// <summary>Puts these orders in force in place of all before.</summary>
    /// <exception cref="FormatException">An order makes no sense; nothing changes then.</exception>
    public void Replace(IEnumerable<FaultOrder> orders)
    {
        var now = clock.GetUtcNow();
        _rules = [.. orders.Select((order, index) => Rule(Checked(order), now, new SeededDraws(seed + (ulong)index)))];
    }

    /// <summary>The fault of this kind that strikes first, in the order they were given.</summary>
    /// <param name="scope">Where and for whom.</param>
    /// <param name="concerns">Whether a fault would do anything here; one that would not neither strikes nor counts.</param>
    public TFault? Strike<TFault>(FaultScope scope, Func<TFault, bool>? concerns = null)
        where TFault : class, IFault => StrikeAll(scope, concerns).FirstOrDefault();

    /// <summary>Every fault of this kind that strikes, each drawn when it is its turn.</summary>
    /// <param name="scope">Where and for whom.</param>
    /// <param name="concerns">Whether a fault would do anything here; one that would not neither strikes nor counts.</param>
    public IEnumerable<TFault> StrikeAll<TFault>(FaultScope scope, Func<TFault, bool>? concerns = null)
        where TFault : class, IFault
    {
        foreach (var rule in _rules)
        {
            if (rule.Fault is TFault fault && rule.Fits(scope, clock.GetUtcNow()) && concerns?.Invoke(fault) is not false && rule.Strikes())
                yield return fault;
        }
    }

    private static FaultOrder Checked(FaultOrder order)
    {
        if (order.Probability is not (>= 0 and <= 1))
            throw new FormatException($"fault '{order.Fault}': 'probability' must be from 0 to 1, but was {order.Probability}.");
        if (order.Ehr is not (null or "vista" or "oracle_health"))
            throw new FormatException($"fault '{order.Fault}': 'ehr' must be vista or oracle_health, but was '{order.Ehr}'.");
        order.Cohort?.Validate();
        order.Schedule?.Validate();
        return order;
    }

    private FaultRule Rule(FaultOrder order, DateTimeOffset now, SeededDraws draws)
    {
        if (order.Fault is null || !_kinds.TryGetValue(order.Fault, out var kind))
            throw new FormatException($"no fault is called '{order.Fault}'; there are: {string.Join(", ", _kinds.Keys.Order())}.");

        var parameters = new FaultParameters(order.Fault, order.Parameters);
        var fault = kind.Create(parameters);
        parameters.RefuseUnread();
        return new FaultRule(order with { Routes = order.Routes ?? kind.Routes }, fault, now, draws);
    }
}
