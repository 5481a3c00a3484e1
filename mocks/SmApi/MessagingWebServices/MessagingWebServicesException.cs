using System.Net;

namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>Messaging Web Services answered with an error; no error has a body.</summary>
public sealed class MessagingWebServicesException(HttpStatusCode status, string operation)
    : Exception($"Messaging Web Services answered {(int)status} to {operation}.")
{
    public HttpStatusCode Status { get; } = status;
}
