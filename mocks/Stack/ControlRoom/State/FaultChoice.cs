namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A fault that can be ordered.</summary>
internal sealed record FaultChoice(string Name, string Summary);
