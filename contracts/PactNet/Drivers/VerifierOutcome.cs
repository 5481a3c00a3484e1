namespace PactNet.Drivers;

/// <summary>What the core made of a verification: 0 kept, 1 not kept, otherwise it could not run.</summary>
internal sealed record VerifierOutcome(int Code, string? Json, string? Output, string? Logs);
