using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>
/// Who may steer the BFF: whoever knows the control token; without one, this machine by a name of its own (but no page of another site on it). With a token
/// loopback is no pass, since behind the pages' proxy everybody comes from there.
/// </summary>
internal sealed class ControlAccess(BffOptions options) : IEndpointFilter
{
    public const string Header = "X-Control-Token";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return (string.IsNullOrEmpty(options.ControlToken) ? IsLocal(request) : HasToken(request))
            ? next(context)
            : throw ApiErrors.Forbidden($"The control API answers only on loopback, or with the header {Header}; a browser shows the token at /control first.");
    }

    private bool HasToken(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[Header].ToString()), Encoding.UTF8.GetBytes(options.ControlToken!));

    private static bool IsLocal(HttpRequest request) =>
        ThisMachine.Asks(request) && request.Headers["Sec-Fetch-Site"] != "cross-site";
}
