namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>A user who was served another toggle than the formula gives.</summary>
public sealed record ToggleMismatch(long User, string Toggle, bool Formula, bool Served);
