using System.Collections.Frozen;
using System.Text.Json;
using SecureMessaging.Mocks.Host.Control;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The faults in force. Replaced as a whole, read without a lock.</summary>
public sealed class FaultSet(TimeProvider clock, ulong seed)
{
    private readonly Lock _replacing = new();
    private Dictionary<string, FaultKind> _kinds = [];
    private volatile FaultRule[] _rules = [];

    public IReadOnlyCollection<FaultKind> Kinds => _kinds.Values;

    public IReadOnlyList<FaultRule> Rules => _rules;

    /// <summary>Nothing is ordered: the hot path asks this first.</summary>
    public bool IsEmpty => _rules.Length == 0;

    /// <summary>Some fault is for one record alone, so that the recipient must be known.</summary>
    public bool TellsRecordsApart => Array.Exists(_rules, static rule => rule.Order.Ehr is not null);

    /// <summary>Says what can be ordered from now on; nothing could before, since where faults strike is known only with the routes.</summary>
    public void Offer(IEnumerable<FaultKind> kinds) => _kinds = kinds.ToDictionary(kind => kind.Name);

    /// <summary>Puts these orders in force in place of all before. One that was in force goes on: with its count, its draws and its schedule.</summary>
    /// <exception cref="FormatException">An order makes no sense, or could never strike; nothing changes then.</exception>
    public void Replace(IEnumerable<FaultOrder> orders)
    {
        lock (_replacing)
        {
            var now = clock.GetUtcNow();
            var before = _rules.ToList();
            var wanted = orders.Select(order => (Order: Checked(order), Kept: Taken(before, order))).ToArray();
            var numbers = new Queue<int>(Enumerable.Range(0, wanted.Length).Except(wanted.Select(each => each.Kept?.Number ?? -1)));
            _rules = [.. wanted.Select(each => each.Kept ?? Rule(each.Order, now, numbers.Dequeue()))];
        }
    }

    /// <summary>What filters look at, for a caller who is asked for his actor only when a cohort is meant.</summary>
    public FaultScope Scope(string place, Caller caller, string? recipientEhr)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return new(place, Array.Exists(_rules, static rule => rule.Order.Cohort is not null) ? caller.Actor : null, recipientEhr);
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

    /// <summary>What becomes of a delivery. One that never arrives is past changing.</summary>
    public DeliveryPlan Changed(DeliveryPlan plan, FaultScope scope, DeliveryCase delivery)
    {
        foreach (var fault in StrikeAll<IDeliveryFault>(scope, fault => plan.Arrives && fault.Concerns(delivery)))
            plan = fault.Change(plan);
        return plan;
    }

    private static FaultOrder Checked(FaultOrder? order)
    {
        if (order is null)
            throw new FormatException("an order is null.");
        if (order.Routes?.Contains(null!) is true)
            throw new FormatException($"fault '{order.Fault}': a route is null.");
        if (order.Probability is not (>= 0 and <= 1))
            throw new FormatException($"fault '{order.Fault}': 'probability' must be from 0 to 1, but was {order.Probability}.");
        if (order.Ehr is not (null or "vista" or "oracle_health"))
            throw new FormatException($"fault '{order.Fault}': 'ehr' must be vista or oracle_health, but was '{order.Ehr}'.");
        order.Cohort?.Validate();
        order.Schedule?.Validate();
        return order;
    }

    private static FaultRule? Taken(List<FaultRule> before, FaultOrder order)
    {
        var text = Text(order);
        var at = before.FindIndex(rule => Text(rule.Order) == text);
        if (at < 0)
            return null;

        var rule = before[at];
        before.RemoveAt(at);
        return rule;
    }

    private static string Text(FaultOrder order) => JsonSerializer.Serialize(order, ControlJson.Options);

    // An order for a place where its fault is never asked for would never strike, and a rehearsal under it would pass.
    private static FrozenSet<string> Places(FaultOrder order, FaultKind kind)
    {
        var possible = kind.Places.Where(place => place.Admits(order)).ToArray();
        string[] wanted = order.Routes is { Count: > 0 } routes ? [.. routes] : ["*"];
        if (wanted.FirstOrDefault(name => !possible.Any(place => place.IsMeantBy(name))) is { } nowhere)
        {
            var whom = (order.Ehr is null ? "" : $" for ehr {order.Ehr}") + (order.Cohort is null ? "" : " for a cohort");
            throw new FormatException($"fault '{order.Fault}' can never strike at '{nowhere}'{whom}; it can at: {(possible.Length == 0 ? "none" : string.Join(", ", possible.Select(place => place.Name)))}.");
        }

        return possible.Where(place => wanted.Any(place.IsMeantBy)).Select(place => place.Name).ToFrozenSet();
    }

    private FaultRule Rule(FaultOrder order, DateTimeOffset now, int number)
    {
        if (order.Fault is null || !_kinds.TryGetValue(order.Fault, out var kind))
            throw new FormatException($"no fault is called '{order.Fault}'; there are: {string.Join(", ", _kinds.Keys.Order())}.");

        var parameters = new FaultParameters(order.Fault, order.Parameters);
        var fault = kind.Create(parameters);
        parameters.RefuseUnread();
        return new FaultRule(order, fault, Places(order, kind), now, number, seed);
    }
}
