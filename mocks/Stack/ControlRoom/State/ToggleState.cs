namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A toggle's gates.</summary>
internal sealed record ToggleState(string Name, bool On, string? Percentage, int Allowed);
