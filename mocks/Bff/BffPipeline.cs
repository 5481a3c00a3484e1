using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Bff.Attachments;
using SecureMessaging.Mocks.Bff.Drafts;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Flipper;
using SecureMessaging.Mocks.Bff.Folders;
using SecureMessaging.Mocks.Bff.Harness;
using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Preferences;
using SecureMessaging.Mocks.Bff.Prescriptions;
using SecureMessaging.Mocks.Bff.Recipients;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Threads;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Mocks.Bff.User;

namespace SecureMessaging.Mocks.Bff;

/// <summary>What a request passes through, and where it may end.</summary>
internal static class BffPipeline
{
    public static void UseBff(this WebApplication application)
    {
        // Listens from the first measurement on.
        application.Services.GetRequiredService<MetricsSnapshot>();
        application.UseMiddleware<DashboardMiddleware>();
        application.Use(ResponseHeaders.SendSafe);
        application.UseExceptionHandler();
        application.UseRouting();
        application.UseAuthentication();
        application.Use(CsrfProtection.SendToken);
        application.UseMiddleware<MessagingAccess>();

        MapMessaging(application.MapGroup("/my_health/v1/messaging"), Platform.Web);
        MapMessaging(application.MapGroup("/mobile/v0/messaging/health"), Platform.Mobile);
        PrescriptionsEndpoint.Map(application);
        UserEndpoint.Map(application);
        FeatureTogglesEndpoint.Map(application);
        FlipperEndpoints.Map(application);
        HarnessEndpoints.Map(application);
        application.MapFallback("{**path}", IResult (HttpContext context) => throw ApiErrors.NoRoute(context.Request.Path));
    }

    private static void MapMessaging(RouteGroupBuilder messaging, Platform platform)
    {
        messaging.WithMetadata(new MessagingRoute(platform));
        RecipientsEndpoints.Map(messaging);
        MessagesEndpoints.Map(messaging);
        AttachmentsEndpoints.Map(messaging);
        DraftsEndpoints.Map(messaging);
        FoldersEndpoints.Map(messaging);
        ThreadsEndpoints.Map(messaging);
        PreferencesEndpoints.Map(messaging);
    }
}
