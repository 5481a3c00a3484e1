using System.Net;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>Where a simulator listens.</summary>
public sealed record HostOptions
{
    /// <summary>0: any free port.</summary>
    public int Port { get; init; }

    public IPAddress BindAddress { get; init; } = IPAddress.Loopback;

    /// <summary>What the control API and WireMock's admin API ask for in <c>X-Control-Token</c>; required on any address but loopback.</summary>
    public string? ControlToken { get; init; }
}
