using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>Lets only this machine, or who knows the control token, steer the BFF. Pages of other sites are not this machine.</summary>
internal sealed class ControlAccess(BffOptions options) : IEndpointFilter
{
    public const string Header = "X-Control-Token";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HasToken(request) || (IsLocal(request) && request.Headers["Sec-Fetch-Site"] != "cross-site")
            ? next(context)
            : throw ApiErrors.Forbidden($"The control API answers only on loopback, or with the header {Header}.");
    }

    private bool HasToken(HttpRequest request) =>
        !string.IsNullOrEmpty(options.ControlToken)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[Header].ToString()), Encoding.UTF8.GetBytes(options.ControlToken));

    // Behind the pages' own proxy every caller comes from loopback: whom the proxy names must too.
    private static bool IsLocal(HttpRequest request) =>
        IsLoopback(request.HttpContext.Connection.RemoteIpAddress)
        && request.Headers["X-Forwarded-For"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(hop => IPAddress.TryParse(hop, out var address) && IsLoopback(address));

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
