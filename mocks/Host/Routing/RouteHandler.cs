namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>What an endpoint does. Knows no socket and no WireMock type.</summary>
public delegate ValueTask<SimResponse> RouteHandler(SimRequest request, CancellationToken cancellationToken);
