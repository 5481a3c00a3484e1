using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>Turns what went wrong into the errors that go out (vets-api app/controllers/concerns/exception_handling.rb).</summary>
internal sealed class ApiExceptionHandler(ILogger<ApiExceptionHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var error = Translate(exception);
        if (error.Status == StatusCodes.Status500InternalServerError && exception is not (ApiErrorException or SmApiException))
            log.LogError("Unexpected {Exception} at {Where}", exception.GetType().Name, exception.StackTrace?.Split('\n')[0].Trim());

        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads it, but it is counted: what a write came to after the browser hung up.
            httpContext.Response.StatusCode = error.Status;
            return true;
        }

        if (error.Status == StatusCodes.Status401Unauthorized)
            httpContext.Response.Headers.WWWAuthenticate = "Token realm=\"Application\"";
        await new Rendered(new ErrorDocument(error.Errors), error.Status).ExecuteAsync(httpContext);
        return true;
    }

    private static ApiErrorException Translate(Exception exception) => exception switch
    {
        ApiErrorException error => error,
        SmApiException upstream => SmErrorTable.Error(upstream.Code, upstream.DeveloperMessage),
        // lib/common/client/base.rb: timeouts become 504, other failures of the connection 503, as does an open breaker.
        TimeoutRejectedException or TaskCanceledException { InnerException: TimeoutException } => ApiErrors.GatewayTimeout(),
        BrokenCircuitException or HttpRequestException or IOException and not BadHttpRequestException => ApiErrors.Unavailable(),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiErrors.TooLarge(),
        BadHttpRequestException bad => ApiErrors.Of(bad.StatusCode, "Bad request", "The request could not be read.", bad.StatusCode.ToString(CultureInfo.InvariantCulture)),
        _ => ApiErrors.Internal(),
    };
}
