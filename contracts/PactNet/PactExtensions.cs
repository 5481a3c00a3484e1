using PactNet.Builders;
using PactNet.Drivers;
using PactNet.Models;

namespace PactNet;

/// <summary>Gives a pact its mock provider.</summary>
public static class PactExtensions
{
    /// <summary>A new pact handle, to be verified once: one per test, as PactNet's own users do.</summary>
    public static IPactBuilderV4 WithHttpInteractions(this IPactV4 pact, int? port = null, IPAddress host = IPAddress.Loopback)
    {
        ArgumentNullException.ThrowIfNull(pact);
        ArgumentOutOfRangeException.ThrowIfNegative(port ?? 0, nameof(port));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port ?? 0, ushort.MaxValue, nameof(port));
        return new PactBuilder(new PactDriver(pact.Consumer, pact.Provider, pact.Config.LogLevel), pact.Config, (ushort)(port ?? 0), host);
    }
}
