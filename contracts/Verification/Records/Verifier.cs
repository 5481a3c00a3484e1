namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>Against whom a pact was verified: a real participant at a version, or the harness's stand-in for one.</summary>
/// <param name="Participant">The provider's name, as its owners give it.</param>
/// <param name="Version">The provider's version (a commit, never a semantic version alone), or null of a stand-in.</param>
/// <param name="IsStandIn">Whether a stand-in answered. What it kept says nothing of the participant it stands in for.</param>
public sealed record Verifier(string Participant, string? Version, bool IsStandIn)
{
    /// <inheritdoc/>
    public override string ToString() => IsStandIn ? $"a stand-in for {Participant}" : $"{Participant} {Version}";
}
