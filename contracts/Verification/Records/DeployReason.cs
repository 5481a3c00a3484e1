namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>What one pact says for or against.</summary>
public sealed record DeployReason(bool Kept, string Text);
