using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>A JSON answer in the case of keys that the client wants.</summary>
internal sealed class Rendered(object body, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        // Without the request's token: a browser that hung up is no error, and what was done stays counted as what it was.
        return httpContext.Response.WriteAsJsonAsync(body, body.GetType(), Inflection.Of(httpContext.Request));
    }
}
