using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>Absolute addresses for links.</summary>
internal static class SelfAddress
{
    /// <summary>The address asked for, without its query.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.Path}";

    /// <summary>An address under the messaging API; the web's, also for the mobile app, as in vets-api's serializers.</summary>
    public static string Messaging(HttpRequest request, string path) => $"{request.Scheme}://{request.Host}/my_health/v1/messaging/{path}";
}
