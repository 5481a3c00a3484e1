namespace SecureMessaging.Contracts.Verification;

/// <summary>An interaction, and why it failed or was skipped.</summary>
public sealed record InteractionNote(string Description, string Reason);
