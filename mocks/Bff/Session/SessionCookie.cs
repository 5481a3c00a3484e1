using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>The session cookie. It holds the session itself, sealed with a key of this process: no table of sessions to grow.</summary>
internal static class SessionCookie
{
    public const string Name = "harness_session";

    // Longer than VA.gov's half hour: a soak signs each user in once.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void AddSessionCookie(this IServiceCollection services, TimeProvider time) =>
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.TimeProvider = time;
            cookie.ExpireTimeSpan = Lifetime;
            cookie.SlidingExpiration = false;
            cookie.Cookie.Name = Name;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
}
