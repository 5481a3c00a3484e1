using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Host.Control;

/// <summary>Where faults can strike at a simulator: its routes, and the steps of its deliveries.</summary>
internal sealed class FaultPlaces(ISimulator simulator)
{
    private readonly string[] _known = [.. simulator.Routes.Routes.Select(route => route.Name), .. simulator.DeliverySteps];

    /// <summary>The same orders. One for a place that is none would never strike, and a rehearsal under it would pass.</summary>
    /// <exception cref="FormatException">An order names a place that is none.</exception>
    public IEnumerable<FaultOrder> Checked(IEnumerable<FaultOrder> orders)
    {
        foreach (var order in orders)
        {
            if (order.Routes?.FirstOrDefault(name => !_known.Any(place => FaultRule.IsMeant(name, place))) is { } unknown)
                throw new FormatException($"fault '{order.Fault}': no route is called '{unknown}'; there are: {string.Join(", ", _known)}.");
            yield return order;
        }
    }
}
