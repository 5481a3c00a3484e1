using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;
using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.Server;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>Keeps one mapping per route in WireMock, and knows whether a tester has added or removed any.</summary>
internal sealed class MappingWatch(RouteTable routes, Responder responder)
{
    private volatile bool _oursAlone = true;
    private WireMockServer? _server;

    /// <summary>The mappings are exactly ours: the short-cut gives the answers that WireMock would.</summary>
    public bool OursAlone => _oursAlone;

    public void Register(WireMockServer server)
    {
        _server = server;
        foreach (var route in routes.Routes)
        {
            server.Given(Request.Create().WithPath([.. route.Templates.Select(template => new RegexMatcher(template.Pattern))]).UsingMethod(route.Method))
                .AtPriority(route.Priority)
                .WithTitle(route.Title)
                .RespondWith(new WireMockProvider(responder));
        }
    }

    /// <summary>Looks again after a call of the admin API. A reset of all mappings gives ours back.</summary>
    public void Recheck(PathString path)
    {
        if (_server is null)
            return;

        var mappings = _server.Mappings.Where(mapping => !mapping.IsAdminInterface).ToArray();
        if (mappings.Length == 0 && path.Value is { } text && !text.Contains("requests", StringComparison.Ordinal))
        {
            Register(_server);
            mappings = [.. _server.Mappings.Where(mapping => !mapping.IsAdminInterface)];
        }

        _oursAlone = mappings.Length == routes.Routes.Count && mappings.All(mapping => mapping.Provider is WireMockProvider && !mapping.IsDisabled);
    }
}
