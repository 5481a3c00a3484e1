using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Metrics, and their way out: over OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where (a Datadog agent takes OTLP).</summary>
internal static class BffTelemetry
{
    public static void AddBffTelemetry(this IServiceCollection services, BffOptions options)
    {
        services.AddLogging(logging =>
        {
            // The framework's own lines hold addresses, and addresses hold ids.
            logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
            options.Logging?.Invoke(logging);
        });
        services.AddMetrics();
        services.AddSingleton<BffMetrics>().AddSingleton<MetricsSnapshot>();
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")))
            services.AddOtlp();
    }

    private static void AddOtlp(this IServiceCollection services) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("reference-bff"))
        .WithMetrics(metrics => metrics.AddMeter(BffMetrics.MeterName).AddOtlpExporter())
        .WithTracing(tracing => tracing
            .AddAspNetCoreInstrumentation(requests =>
                requests.EnrichWithHttpRequest = (activity, request) => activity.SetTag("url.path", MaskedId.InPath(request.Path)))
            .AddOtlpExporter())
        .WithLogging(logging => logging.AddOtlpExporter());
}
