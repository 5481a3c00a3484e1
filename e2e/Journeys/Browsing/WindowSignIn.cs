using Microsoft.Playwright;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>
/// The saved sign-in that a window was opened with. Its pages refresh it when they are told that the access token has expired
/// (<c>vets-website src/platform/utilities/api</c>); what they were given is kept, for after two refreshes the one before ends the session.
/// </summary>
internal sealed class WindowSignIn
{
    private readonly string _path;
    private readonly SignInState _opened;

    private WindowSignIn(string path, SignInState opened) => (_path, _opened) = (path, opened);

    /// <summary>As it is saved now.</summary>
    public static async Task<WindowSignIn> OfAsync(string path) => new(path, await SignInState.ReadAsync(path, CancellationToken.None));

    /// <summary>Saves what the window holds, if its pages refreshed it: another window of the journey may have, where this one did not.</summary>
    public async Task KeepAsync(IBrowserContext context)
    {
        var cookies = from cookie in await context.CookiesAsync()
                      select new SavedCookie(cookie.Name, cookie.Value, cookie.Domain, cookie.Path, cookie.Expires);
        if (_opened.RenewedBy(cookies) is { } renewed)
            await renewed.SaveAsync(_path);
    }
}
