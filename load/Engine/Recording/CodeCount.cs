namespace SecureMessaging.Load.Engine.Recording;

/// <summary>How often a status code was seen, and the first message that came with it.</summary>
public sealed record CodeCount(string Code, int Count, string Message);
