namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>A simulator could not start; the message is the one line a user needs.</summary>
public sealed class SimulatorStartException(string message, Exception? inner = null) : Exception(message, inner);
