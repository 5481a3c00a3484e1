using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>A pact as a broker gave it.</summary>
/// <param name="Pact">The pact.</param>
/// <param name="Results">Where its results are published.</param>
public sealed record BrokeredPact(PactDocument Pact, Uri Results);
