namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>How far the clocks of all roles go forward.</summary>
internal sealed record ClockRequest(double Seconds);
