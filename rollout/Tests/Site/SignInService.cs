using System.Globalization;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>
/// A site with vets-api's Sign-in Service, as far as it can be told by its cookies: a refresh gives the next tokens, and a token older than
/// the last two ends the session (<c>vets-api app/services/sign_in/session_refresher.rb</c>).
/// </summary>
internal sealed class SignInService
{
    public const string Route = "/v0/sign_in/refresh";

    private int _inSession;
    private int _access = 1;

    /// <summary>What was shown to the route.</summary>
    public List<string> Shown { get; } = [];

    public bool Ended { get; private set; }

    /// <summary>What the route answers instead, or null.</summary>
    public int? Instead { get; init; }

    /// <summary>The cookies of a fresh sign-in.</summary>
    public static IReadOnlyList<SavedCookie> SignIn(string host) =>
    [
        new("vagov_access_token", "access-1", host),
        new("vagov_refresh_token", "refresh-1", host, Route),
        new("vagov_anti_csrf_token", "csrf-1", host),
    ];

    /// <summary>Five minutes pass.</summary>
    public void ExpireAccess() => _access = 0;

    /// <summary>Answers what has to do with tokens.</summary>
    /// <returns>Whether it was answered.</returns>
    public async Task<bool> AnsweredAsync(HttpContext context)
    {
        if (context.Request.Path == Route)
            await RefreshAsync(context);
        else if (context.Request.Cookies["vagov_access_token"] != $"access-{_access}")
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Access token has expired");
        else
            return false;
        return true;
    }

    private Task RefreshAsync(HttpContext context)
    {
        Shown.Add(context.Request.Headers.Cookie.ToString());
        if (Instead is { } status)
            return RefuseAsync(context, status, "instead");

        var token = int.Parse(context.Request.Cookies["vagov_refresh_token"]!.Split('-')[1], CultureInfo.InvariantCulture);
        Ended |= context.Request.Method != HttpMethods.Post || (token != _inSession && token - 1 != _inSession) || context.Request.Cookies["vagov_anti_csrf_token"] != $"csrf-{token}";
        if (Ended)
            return RefuseAsync(context, StatusCodes.Status401Unauthorized, "Token theft detected");

        (_inSession, _access) = (token, token + 1);
        context.Response.Headers.SetCookie = new(
        [
            $"vagov_access_token=access-{_access}; path=/; expires=Sun, 29 Nov 2099 22:00:00 GMT; HttpOnly",
            $"vagov_refresh_token=refresh-{_access}; path={Route}; expires=Sun, 29 Nov 2099 22:00:00 GMT; HttpOnly",
            $"vagov_anti_csrf_token=csrf-{_access}; path=/; HttpOnly",
        ]);
        return context.Response.WriteAsync("{}", context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context, int status, string errors)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync($$"""{"errors":"{{errors}}"}""", context.RequestAborted);
    }
}
