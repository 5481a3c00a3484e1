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
    public static void AddBffTelemetry(this IServiceCollection services)
    {
        services.AddLogging().AddMetrics();
        services.AddSingleton<BffMetrics>().AddSingleton<MetricsSnapshot>();
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")))
            return;

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("reference-bff"))
            .WithMetrics(metrics => metrics.AddMeter(BffMetrics.MeterName).AddOtlpExporter())
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithLogging(logging => logging.AddOtlpExporter());
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information));
    }
}
