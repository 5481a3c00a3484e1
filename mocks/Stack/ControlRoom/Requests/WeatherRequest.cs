namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>A weather by name, for both simulators.</summary>
internal sealed record WeatherRequest(string Profile);
