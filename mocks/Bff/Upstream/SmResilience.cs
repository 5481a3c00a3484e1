using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

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
                FailureRatio = options.FailureRatio,
                SamplingDuration = options.Window,
                MinimumThroughput = options.MinimumCalls,
                BreakDuration = options.BreakDuration,
            });
            pipeline.AddTimeout(options.Timeout);
        });
}
