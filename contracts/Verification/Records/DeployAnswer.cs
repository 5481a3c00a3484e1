namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>Yes or no, and why.</summary>
public sealed record DeployAnswer(bool Yes, IReadOnlyList<DeployReason> Reasons);
