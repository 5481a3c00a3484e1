using System.Net;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Access;

/// <summary>
/// Whether a request comes from this machine by a name that only this machine answers to: a site elsewhere could point a name of its own
/// here, and its pages would then be of the same site.
/// </summary>
public static class ThisMachine
{
    private const string Localhost = "localhost";

    /// <summary>Whether it does.</summary>
    public static bool Asks(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HttpContext.Connection.RemoteIpAddress is { } address
               && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
               && IsItsName(request.Host.Host);
    }

    /// <summary>Whether a host name is one of this machine's own.</summary>
    public static bool IsItsName(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Equals(Localhost, StringComparison.OrdinalIgnoreCase)
               || host.EndsWith($".{Localhost}", StringComparison.OrdinalIgnoreCase)
               || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
