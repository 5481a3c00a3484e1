using Polly.CircuitBreaker;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Counts calls to the SM API: succeeded, failed, or skipped because the breaker was open. None of these: given up because the browser hung up.</summary>
internal sealed class SmCallMetrics(BffMetrics metrics, TimeProvider time) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        string? outcome = "failed";
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
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            outcome = null;
            throw;
        }
        finally
        {
            if (outcome is not null)
                metrics.SmCall(outcome, MaskedId.InPath(request.RequestUri!.AbsolutePath), request.Method.Method, time.GetElapsedTime(started));
        }
    }
}
