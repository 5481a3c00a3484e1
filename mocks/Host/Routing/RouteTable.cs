using System.Collections.Frozen;

namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>
/// Every endpoint of a simulator, once. Two readers serve from it: WireMock (a mapping each) and the short-cut before WireMock.
/// </summary>
public sealed class RouteTable
{
    private readonly FrozenDictionary<(string Method, int Length), (Route Route, RouteTemplate Template)[]> _byShape;

    public RouteTable(IEnumerable<Route> routes)
    {
        Routes = [.. routes];
        _byShape = Routes
            .SelectMany(route => route.Templates.Select(template => (Route: route, Template: template)))
            .GroupBy(entry => (entry.Route.Method, entry.Template.Length))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Template.Literals).ToArray());
    }

    public IReadOnlyList<Route> Routes { get; }

    /// <summary>The endpoint for a request, or null.</summary>
    public RouteMatch? Find(string method, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (_byShape.TryGetValue((method, parts.Length), out var candidates))
        {
            foreach (var (route, template) in candidates)
            {
                if (template.Matches(parts))
                    return new RouteMatch(route, template, parts);
            }
        }

        return null;
    }
}
