using Polly.CircuitBreaker;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Counts calls to the SM API: succeeded, failed, or skipped because the breaker was open.</summary>
internal sealed class SmCallMetrics(BffMetrics metrics, TimeProvider time) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var outcome = "failed";
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            outcome = (int)response.StatusCode < 500 ? "success" : "failed";
            return response;
        }
        catch (BrokenCircuitException)
        {
            outcome = "skipped";
            throw;
        }
        finally
        {
            metrics.SmCall(outcome, MaskedId.InPath(request.RequestUri!.AbsolutePath), request.Method.Method, time.GetElapsedTime(started));
        }
    }
}
