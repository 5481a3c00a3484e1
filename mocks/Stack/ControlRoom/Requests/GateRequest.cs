namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>The boolean gate: <c>on</c>, <c>off</c>, or <c>clear</c> for all gates.</summary>
internal sealed record GateRequest(string Gate);
