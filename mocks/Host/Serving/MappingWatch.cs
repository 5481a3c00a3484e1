using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using SecureMessaging.Mocks.Host.Routing;
using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>Keeps one mapping per route in WireMock, and knows whether a tester has added, changed or removed any.</summary>
internal sealed class MappingWatch(RouteTable routes, WireMockCallback callback)
{
    private volatile bool _oursAlone = true;
    private FrozenDictionary<Guid, IResponseBuilder> _ours = FrozenDictionary<Guid, IResponseBuilder>.Empty;
    private WireMockServer? _server;

    /// <summary>The mappings are exactly ours: the short-cut gives the answers that WireMock would.</summary>
    public bool OursAlone => _oursAlone;

    public void Register(WireMockServer server)
    {
        _server = server;
        _ours = routes.Routes.ToFrozenDictionary(route => Id(route.Name), _ => callback.Response());
        foreach (var route in routes.Routes)
        {
            var id = Id(route.Name);
            server.Given(Request.Create().WithPath([.. route.Templates.Select(template => new RegexMatcher(template.Pattern))]).UsingMethod(route.Method))
                .WithGuid(id)
                .AtPriority(route.Priority)
                .WithTitle(route.Title)
                .RespondWith(_ours[id]);
        }
    }

    /// <summary>Looks again after a call of the admin API. Whoever removes all mappings gets ours back.</summary>
    public void Recheck()
    {
        if (_server is null)
            return;

        if (_server.Mappings.All(mapping => mapping.IsAdminInterface))
            Register(_server);
        var mappings = _server.Mappings.Where(mapping => !mapping.IsAdminInterface).ToArray();
        _oursAlone = mappings.Length == _ours.Count
                     && mappings.All(mapping => !mapping.IsDisabled && _ours.TryGetValue(mapping.Guid, out var response) && mapping.Provider == response);
    }

    // The same on every start, so that a tester's script can name a mapping.
    private static Guid Id(string route) => new(SHA256.HashData(Encoding.UTF8.GetBytes(route)).AsSpan(0, 16));
}
