using System.Net;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Targets;

/// <summary>
/// Refreshes a saved sign-in as the pages do, and writes down what it has become. At vets-api's Sign-in Service an access token lives five
/// minutes (<c>vets-api app/services/sign_in/constants/access_token.rb</c>). A refresh token older than the last two is taken for a stolen one
/// and ends the session (<c>app/services/sign_in/session_refresher.rb</c>): one file is for one use at a time.
/// </summary>
public sealed class SignInRefresh(Uri bff, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Refreshes it.</summary>
    /// <returns>What is saved now; null when nothing was refreshed: the sign-in is of another kind, or the site did not say. Its own calls will tell.</returns>
    /// <exception cref="SignInRefusedException">The site refused.</exception>
    /// <exception cref="UsageException">There is no such file, or it cannot be written.</exception>
    public async Task<SignInState?> RefreshAsync(SavedSignIn account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var saved = await SignInState.ReadAsync(account.State, cancellationToken);
        var route = new Uri(bff, SignInState.RefreshRoute);
        var cookies = saved.CookiesFor(route, time.GetUtcNow()).ToList();
        if (!cookies.Exists(cookie => cookie.Key == SignInState.RefreshCookie))
            return null;

        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Post, route)
        {
            Headers = { { "Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")) } },
        };
        using var answer = await AnswerAsync(http, request, cancellationToken);
        if (answer is { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.NotFound })
            throw new SignInRefusedException(account.Persona, (int)answer.StatusCode);
        if (answer is not { IsSuccessStatusCode: true } || !answer.Headers.TryGetValues("Set-Cookie", out var set))
            return null;

        var renewed = saved.RenewedBy(saved.Renewals(set, route, time.GetUtcNow()));
        // Not given up on the way: the site has gone on to the next token.
        if (renewed is not null)
            await renewed.SaveAsync(account.State);
        return renewed;
    }

    private static async Task<HttpResponseMessage?> AnswerAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception silent) when (silent is HttpRequestException || (silent is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
