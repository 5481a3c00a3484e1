namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A weather with a name.</summary>
internal sealed record WeatherProfile(string Name, string Note);
