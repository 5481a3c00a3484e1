using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Access;

/// <summary>
/// Who may steer a stand-in: whoever knows the control token; without one, this machine by a name of its own (but no page of another site on
/// it). With a token loopback is no pass, since behind a proxy everybody comes from there.
/// </summary>
/// <param name="token">The token, or null for this machine alone.</param>
public sealed class ControlGuard(string? token)
{
    /// <summary>Header that carries the token.</summary>
    public const string Header = "X-Control-Token";

    /// <summary>Whether a request may.</summary>
    public bool Allows(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return string.IsNullOrEmpty(token)
            ? ThisMachine.Asks(request) && request.Headers["Sec-Fetch-Site"] != "cross-site"
            : CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(request.Headers[Header].ToString()));
    }
}
