namespace SecureMessaging.Contracts.Expectations.Running;

/// <summary>A client did not make of an answer what its expectation says.</summary>
public sealed class ExpectationException(string message) : Exception(message);
