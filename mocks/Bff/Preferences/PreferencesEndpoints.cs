using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Preferences;

/// <summary>Signature and contact list (my_health/v1/messaging_preferences_controller.rb).</summary>
internal static class PreferencesEndpoints
{
    public static void Map(IEndpointRouteBuilder messaging)
    {
        messaging.MapGet("messages/signature", PlainSignatureAsync);
        messaging.MapGet("preferences/signature", SignatureAsync);
        messaging.MapPost("preferences/signature", SaveSignatureAsync);
        messaging.MapPost("preferences/recipients", SaveContactListAsync);
    }

    // Not JSON:API, unlike the same thing under preferences.
    private static async Task<IResult> PlainSignatureAsync(MessagingRequest caller, CancellationToken cancellationToken) =>
        new Rendered(new
        {
            Data = SignatureAttributes.Of(await caller.SmApi.GetSignatureAsync(cancellationToken)),
            Errors = new { },
            Metadata = new { },
        });

    private static async Task<IResult> SignatureAsync(MessagingRequest caller, CancellationToken cancellationToken) =>
        Present(await caller.SmApi.GetSignatureAsync(cancellationToken));

    private static async Task<IResult> SaveSignatureAsync(MessagingRequest caller, HttpRequest request)
    {
        var preference = (await Parameters.ReadAsync(request)).Require("messaging_preference");
        var signature = new SmSignature(
            preference.Text("signature_name"), preference.Text("signature_title"), preference.Flag("include_signature") ?? false);
        return Present(await caller.SmApi.UpdateSignatureAsync(signature, caller.Stopping));
    }

    private static async Task<IResult> SaveContactListAsync(MessagingRequest caller, HttpRequest request)
    {
        var teams = (await Parameters.ReadAsync(request)).List("updated_triage_teams")
            .Where(team => team.Number("triage_team_id") is not null)
            .Select(team => new SmPreferredTeam(team.Number("triage_team_id")!.Value, team.Flag("preferred_team") ?? false))
            .ToArray();
        if (!teams.Any(team => team.PreferredTeam))
            throw ApiErrors.BadRequest("Invalid input: updated_triage_teams cannot be empty or have all preferred_team values set to false");

        await caller.SmApi.UpdatePreferredTeamsAsync(teams, caller.Stopping);
        return new Rendered(StatusCodes.Status200OK);
    }

    private static Rendered Present(SmSignature signature) =>
        new(new Document(new Resource("", "message_signature", SignatureAttributes.Of(signature))));
}
