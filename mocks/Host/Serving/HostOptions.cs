using System.Net;
using SecureMessaging.Mocks.Host.Latency;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>Where a simulator listens, and the weather it starts in.</summary>
public record HostOptions
{
    /// <summary>0: any free port.</summary>
    public int Port { get; init; }

    public IPAddress BindAddress { get; init; } = IPAddress.Loopback;

    /// <summary>What the control API and WireMock's admin API ask for in <c>X-Control-Token</c>; required on any address but loopback.</summary>
    public string? ControlToken { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Name of a weather to start in, such as <c>calm</c>: one of <c>Profiles/*.profile.json</c>.</summary>
    public string? Profile { get; init; }

    /// <summary>Latency from the start on, in place of the weather's.</summary>
    public LatencyProfile? LatencyProfile { get; init; }
}
