using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Web;

/// <summary>What the browser may load and run.</summary>
internal static class ContentSecurity
{
    /// <summary>Everything from here and nothing inline; the web components style their shadow roots with the nonce.</summary>
    public static string Policy(string nonce) =>
        $"default-src 'self'; img-src 'self' data:; style-src 'self' 'nonce-{nonce}'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static Task NoSniff(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
