using System.Globalization;

namespace SecureMessaging.Runtime.Targets;

/// <summary>A cookie in Playwright's storage state.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Domain">The host it is for; with a leading dot, the hosts below as well.</param>
/// <param name="Path">The path it is for.</param>
/// <param name="Expires">Seconds since 1970; -1 for the browser's session.</param>
/// <param name="HttpOnly">Whether scripts are kept from it.</param>
/// <param name="Secure">Whether it goes over HTTPS alone.</param>
/// <param name="SameSite"><c>Strict</c>, <c>Lax</c> or <c>None</c>.</param>
public sealed record SavedCookie(
    string Name, string Value, string Domain, string Path = "/", double Expires = -1, bool HttpOnly = true, bool Secure = false, string SameSite = "Lax")
{
    /// <summary>Whether a browser would send it to an address.</summary>
    public bool GoesTo(Uri address, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(address);
        var fits = Domain.StartsWith('.')
            ? address.Host.Equals(Domain[1..], StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase)
            : address.Host.Equals(Domain, StringComparison.OrdinalIgnoreCase);
        return fits && IsOnPath(address.AbsolutePath) && (!Secure || address.Scheme == Uri.UriSchemeHttps) && (Expires < 0 || Expires > now.ToUnixTimeSeconds());
    }

    /// <summary>The cookie with what a site has set anew under its name; the rest of it stays.</summary>
    /// <param name="set">A <c>Set-Cookie</c> header.</param>
    public SavedCookie SetBy(string set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var parts = set.Split(';', StringSplitOptions.TrimEntries);
        var expires = parts.FirstOrDefault(part => part.StartsWith("expires=", StringComparison.OrdinalIgnoreCase))?.Split('=', 2)[1];
        return this with
        {
            Value = parts[0].Split('=', 2)[^1],
            Expires = DateTimeOffset.TryParse(expires, CultureInfo.InvariantCulture, out var end) ? end.ToUnixTimeSeconds() : -1,
        };
    }

    // RFC 6265 §5.1.4.
    private bool IsOnPath(string path) =>
        path == Path || (path.StartsWith(Path, StringComparison.Ordinal) && (Path.EndsWith('/') || path[Path.Length] == '/'));
}
