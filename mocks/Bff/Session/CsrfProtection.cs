using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>Every answer to a signed-in user carries a token that unsafe requests must echo, as Rails' do.</summary>
internal static class CsrfProtection
{
    public const string Header = "X-CSRF-Token";

    public static string NewToken() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Middleware that puts the token on answers, errors included.</summary>
    public static Task SendToken(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (SignedInUser.Of(context) is { } user)
                context.Response.Headers[Header] = user.CsrfToken;
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <exception cref="ApiErrorException">An unsafe request without the user's token. The words are vets-api's; pages know them.</exception>
    public static void Check(HttpRequest request, SignedInUser user)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
            return;

        var echoed = Encoding.UTF8.GetBytes(request.Headers[Header].ToString());
        if (!CryptographicOperations.FixedTimeEquals(echoed, Encoding.UTF8.GetBytes(user.CsrfToken)))
            throw ApiErrors.Forbidden("Invalid Authenticity Token");
    }
}
