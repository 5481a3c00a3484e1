namespace SecureMessaging.Mocks.Host.Control;

/// <summary>Body of <c>POST /__sim/clock</c>.</summary>
public sealed record ClockDocument(TimeSpan Advance);
