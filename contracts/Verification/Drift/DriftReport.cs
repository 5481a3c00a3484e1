namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>What a recording says of the pacts.</summary>
/// <param name="Findings">Exchange by exchange, as far as they are with an API the pacts speak of.</param>
/// <param name="Elsewhere">How many were not: a browser records every document, script and picture too.</param>
public sealed record DriftReport(IReadOnlyList<DriftFinding> Findings, int Elsewhere);
