using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Telemetry;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>What no vets-api has: the ways in which a rehearsal steers and reads the BFF.</summary>
internal static class HarnessEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var harness = routes.MapGroup("/__harness");
        // Pages post here as they would to Datadog: whoever is signed in, and without a token.
        harness.MapPost("analytics", (HttpRequest request, AnalyticsCollector collector) => collector.CollectAsync(request));

        var control = harness.MapGroup("").AddEndpointFilter<ControlAccess>();
        control.MapPost("sign-in", SignInEndpoint.SignInAsync);
        control.MapDelete("sign-in", (Delegate)SignInEndpoint.SignOutAsync);
        control.MapGet("clock", ClockEndpoint.Read);
        control.MapPost("clock", ClockEndpoint.AdvanceAsync);
        control.MapGet("analytics", (AnalyticsCollector collector) => collector.Read());
        control.MapGet("analytics/events", (string? name, AnalyticsCollector collector) => collector.Latest(name));
        control.MapGet("metrics", (MetricsSnapshot metrics) => Results.Json(new { series = metrics.Read() }));
    }
}
