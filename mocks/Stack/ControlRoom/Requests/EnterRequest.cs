namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>A window asks to be signed in.</summary>
internal sealed record EnterRequest(string Persona, string? Pass);
