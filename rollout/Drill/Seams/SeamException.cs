namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>A defect could not be fitted.</summary>
public sealed class SeamException(string message) : Exception(message);
