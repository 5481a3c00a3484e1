using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>Headers of every answer: patients' data is kept by no cache and taken for nothing but what it is.</summary>
internal static class ResponseHeaders
{
    public static Task SendSafe(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
