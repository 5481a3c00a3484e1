namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>Shows the control token.</summary>
internal sealed record UnlockRequest(string Token);
