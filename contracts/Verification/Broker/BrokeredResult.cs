namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>What became of a broker's pact.</summary>
public sealed record BrokeredResult(BrokeredPact Pact, ContractResult Result);
