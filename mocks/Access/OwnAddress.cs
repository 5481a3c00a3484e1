using System.Net;

namespace SecureMessaging.Mocks.Access;

/// <summary>The address by which whoever serves is reached from the same machine.</summary>
public static class OwnAddress
{
    /// <summary>Of the address and port that are listened on; whoever listens on all addresses listens on loopback.</summary>
    public static Uri Of(IPAddress bound, int port)
    {
        ArgumentNullException.ThrowIfNull(bound);
        var reached = bound.Equals(IPAddress.Any) || bound.Equals(IPAddress.IPv6Any) ? IPAddress.Loopback : bound;
        return new UriBuilder(Uri.UriSchemeHttp, $"{reached}", port).Uri;
    }
}
