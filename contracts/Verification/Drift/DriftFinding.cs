namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>What a recorded exchange says of the pacts.</summary>
/// <param name="Exchange">The exchange.</param>
/// <param name="Interaction">The interaction that fits it best, or null when no pact covers it.</param>
/// <param name="Difference">What differs from that interaction, or null.</param>
public sealed record DriftFinding(RecordedExchange Exchange, string? Interaction, string? Difference)
{
    /// <summary>Whether the pacts and the recording agree.</summary>
    public bool Agrees => Interaction is not null && Difference is null;
}
