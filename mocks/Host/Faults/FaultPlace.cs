using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Where a fault is asked for: a route, or a step of a delivery.</summary>
/// <param name="Name">As written in an order's <c>routes</c>.</param>
/// <param name="Ehrs">Records that the recipient can be on there; none where nobody is written to.</param>
/// <param name="NamesPatient">Whether it is known there for whom: without, no cohort is met.</param>
public sealed record FaultPlace(string Name, IReadOnlyList<string> Ehrs, bool NamesPatient = true)
{
    /// <summary>The place that a route is.</summary>
    public static FaultPlace Of(Route route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return new(route.Name, route.RecipientEhrs, route.NamesPatient);
    }

    /// <summary>Whether a name in an order means it: <c>*</c> at the end stands for anything.</summary>
    public bool IsMeantBy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name == Name || (name.EndsWith('*') && Name.AsSpan().StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal));
    }

    /// <summary>Whether an order's filters can ever fit here.</summary>
    public bool Admits(FaultOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return (order.Ehr is not { } ehr || Ehrs.Contains(ehr)) && (order.Cohort is null || NamesPatient);
    }
}
