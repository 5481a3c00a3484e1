namespace SecureMessaging.Population.Veterans;

/// <summary>The signature a Veteran saved for all messages.</summary>
public sealed record Signature(string Name, string Title);
