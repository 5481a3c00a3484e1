using System.Net;
using System.Net.Http.Json;
using Microsoft.Net.Http.Headers;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>Signs in by a stack's own door, which no real site has, and saves the sign-in as a browser would hold it.</summary>
public static class StackSignIn
{
    /// <exception cref="UsageException">It is no stack, or knows no such persona.</exception>
    public static async Task SaveAsync(Uri web, string persona, string path, string? controlToken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(web);
        TargetGuard.RefuseProduction(web);
        if (!web.IsLoopback)
            throw new UsageException($"{web.Host} is beyond this machine, and only a stack has a door of its own: sign in by hand with --headed.");

        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(web, "/__harness/sign-in")) { Content = JsonContent.Create(new { persona }) };
        if (controlToken is not null)
            request.Headers.Add(ControlToken.Header, controlToken);
        using var answer = await SendAsync(http, request, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new UsageException($"{web} did not sign {persona} in ({(int)answer.StatusCode}): is it a stack, and {persona} one of its personas? At a site, sign in by hand with --headed.");

        await SignInState.WriteAsync(path, [.. SetCookieHeaderValue.ParseList([.. answer.Headers.GetValues(HeaderNames.SetCookie)]).Select(cookie => Saved(cookie, web))], cancellationToken);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException unreachable)
        {
            throw new UsageException($"Nothing answers at {request.RequestUri!.GetLeftPart(UriPartial.Authority)}: start the stack, or name the right address.", unreachable);
        }
    }

    private static SavedCookie Saved(SetCookieHeaderValue cookie, Uri web) => new(
        cookie.Name.ToString(),
        cookie.Value.ToString(),
        cookie.Domain.HasValue ? cookie.Domain.ToString() : web.Host,
        cookie.Path.HasValue ? cookie.Path.ToString() : "/",
        cookie.Expires?.ToUnixTimeSeconds() ?? -1,
        cookie.HttpOnly,
        cookie.Secure,
        cookie.SameSite == SameSiteMode.Unspecified ? "Lax" : cookie.SameSite.ToString());
}
