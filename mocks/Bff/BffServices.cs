using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Bff.Attachments;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Flipper;
using SecureMessaging.Mocks.Bff.Harness;
using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Polling;
using SecureMessaging.Mocks.Bff.Recipients;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Mocks.Bff.Upstream;
using SecureMessaging.Mocks.Bff.User;

namespace SecureMessaging.Mocks.Bff;

/// <summary>What the BFF is made of.</summary>
internal static class BffServices
{
    private const string SmApiPath = "v1/sm/patient/";

    public static void AddBff(this IServiceCollection services, BffOptions options)
    {
        var clock = new HarnessClock(options.TimeProvider);
        services.AddSingleton(options).AddSingleton(options.Population).AddSingleton(clock).AddSingleton<TimeProvider>(clock);

        services.AddRoutingCore();
        services.AddProblemDetails().AddExceptionHandler<ApiExceptionHandler>();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSessionCookie(clock);

        var store = new FlipperStore(FeatureCatalogue.Initial.Concat(options.InitialToggles).GroupBy(feature => feature.Name).Select(same => same.Last()));
        services.AddSingleton(store).AddSingleton<ToggleCache>().AddSingleton<ToggleFormula>().AddSingleton<ToggleReader>().AddSingleton<FeatureTogglesEndpoint>();
        services.AddSingleton<FlipperGates>().AddSingleton<UserEndpoint>();

        services.AddSmApi(options, clock);
        services.AddSingleton(options.Polling).AddSingleton<OracleHealthSendStatus>();
        services.AddSingleton(OracleHealthMigrations.Parse(options.OracleHealthMigrations));
        services.AddSingleton<RecipientStations>().AddSingleton<AllRecipients>().AddSingleton<MessageDocuments>();
        services.AddSingleton<AttachmentPolicy>().AddSingleton<LargeAttachments>().AddSingleton<MessageSending>();
        services.AddBffTelemetry(options);
        services.AddSingleton<AnalyticsCollector>();
        options.Services?.Invoke(services);
    }

    private static void AddSmApi(this IServiceCollection services, BffOptions options, TimeProvider time)
    {
        services.AddHttpClient(SmClients.Name, http =>
            {
                http.BaseAddress = new Uri(options.VistaUrl, SmApiPath);
                // The pipeline's timeout ends with the answer's headers; this one bounds its body too.
                http.Timeout = 2 * options.Resilience.Timeout;
            })
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => Handler(options))
            .AddHttpMessageHandler(provider => ActivatorUtilities.CreateInstance<SmCallMetrics>(provider))
            .AddSmResilience(options.Resilience, time);
        services.AddHttpClient(SmClients.Storage).RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(() => Handler(options));
        services.AddSingleton<SmClients>().AddSingleton<SmSessionCache>();
    }

    private static SocketsHttpHandler Handler(BffOptions options) => new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = options.Resilience.Timeout,
    };
}
