namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>What a user writes.</summary>
public sealed record MessageText(string Category, string Subject, string Body);
