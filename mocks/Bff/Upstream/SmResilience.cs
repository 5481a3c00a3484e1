using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>
/// Breaker and timeout, and no retry of any kind: vets-api repeats no call to the SM API, and a message that was sent twice arrives twice.
/// </summary>
internal static class SmResilience
{
    public static void AddSmResilience(this IHttpClientBuilder client, SmResilienceOptions options, TimeProvider time) =>
        client.AddResilienceHandler("SM", pipeline =>
        {
            pipeline.TimeProvider = time;
            pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                ShouldHandle = call => ValueTask.FromResult(IsOutage(call.Outcome)),
                FailureRatio = options.FailureRatio,
                SamplingDuration = options.Window,
                MinimumThroughput = options.MinimumCalls,
                BreakDuration = options.BreakDuration,
            });
            pipeline.AddTimeout(options.Timeout);
        });

    // gem breakers as lib/sm/configuration.rb sets it up: 5xx, and no answer at all. A 408 or 429 is an answer (Polly's default counts both).
    private static bool IsOutage(Outcome<HttpResponseMessage> call) =>
        call.Exception is HttpRequestException or TimeoutRejectedException || call.Result?.StatusCode >= HttpStatusCode.InternalServerError;
}
