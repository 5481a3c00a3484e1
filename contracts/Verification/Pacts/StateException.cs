namespace SecureMessaging.Contracts.Verification.Pacts;

/// <summary>A provider state could not be arranged, though it should have been.</summary>
public sealed class StateException(string message) : Exception(message);
