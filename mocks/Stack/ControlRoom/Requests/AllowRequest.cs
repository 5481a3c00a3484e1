namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>Somebody for the allow-list.</summary>
internal sealed record AllowRequest(string Persona);
