using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Mocks.Bff.Upstream;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>
/// The filters before every messaging route, in vets-api's order (my_health/sm_controller.rb, mhv_controller_concerns.rb,
/// policies/mhv_messaging_policy.rb): signed in, MHV id, policy, session.
/// </summary>
internal sealed class MessagingAccess(
    RequestDelegate next, SmSessionCache sessions, SmClients clients, ToggleReader toggles, IHostApplicationLifetime lifetime, ILogger<MessagingAccess> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<MessagingRoute>() is { } route)
        {
            context.Features.Set(metadata.GetMetadata<DashboardOperation>());
            context.Features.Set(await AdmitAsync(context, route));
        }

        await next(context);
    }

    private async Task<MessagingRequest> AdmitAsync(HttpContext context, MessagingRoute route)
    {
        var user = SignedInUser.Of(context) ?? throw ApiErrors.NotSignedIn();
        CsrfProtection.Check(context.Request, user);
        if (!user.HasMhvAccount)
            throw ApiErrors.Forbidden("Unable to access MHV services. Please try signing in again.");

        var actor = toggles.ActorOf(user.Veteran);
        if (!user.IsVaPatient && toggles.IsOn(SecureMessagingToggles.PolicyVaPatient, actor))
            throw Denied(user);

        var pilot = toggles.IsOn(SecureMessagingToggles.CernerPilot, actor);
        var session = await SessionAsync(user, pilot, context.RequestAborted);
        var isNewFlow = toggles.IsOn(SecureMessagingToggles.CuratedListFlow, actor);
        return new(user, route.Platform, isNewFlow, clients.Patient(session, pilot), lifetime.ApplicationStopping);
    }

    private async Task<SmSession> SessionAsync(SignedInUser user, bool pilot, CancellationToken aborted)
    {
        try
        {
            return await sessions.GetAsync(user.Veteran.Index, user.Veteran.MhvCorrelationId.ToString(), pilot, aborted);
        }
        // Whatever goes wrong at MHV's login, the user is told "no access", never an outage: the policy swallows it.
        catch (Exception) when (!aborted.IsCancellationRequested)
        {
            throw Denied(user);
        }
    }

    private ApiErrorException Denied(SignedInUser user)
    {
        // The line says mobile for the web too, as in vets-api.
        log.LogInformation("SM ACCESS DENIED IN MOBILE POLICY {User}", MaskedId.Of(user.Veteran.MhvCorrelationId));
        return ApiErrors.Forbidden("You do not have access to messaging");
    }
}
