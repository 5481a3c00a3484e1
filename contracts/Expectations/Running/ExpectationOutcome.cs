namespace SecureMessaging.Contracts.Expectations.Running;

/// <summary>Whether a consumer met one of its own expectations.</summary>
/// <param name="Pact">Whose and of whom.</param>
/// <param name="Description">The expectation's.</param>
/// <param name="Failure">What went wrong, or null.</param>
public sealed record ExpectationOutcome(ConsumerPact Pact, string Description, string? Failure);
