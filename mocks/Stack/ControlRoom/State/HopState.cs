namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>One request of a hop.</summary>
internal sealed record HopState(int Status, double Milliseconds);
