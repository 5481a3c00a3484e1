namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>Which rehearsal to start.</summary>
internal sealed record RehearsalRequest(string Profile);
