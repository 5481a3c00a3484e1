namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>Share of users.</summary>
internal sealed record PercentageRequest(string Percentage);
