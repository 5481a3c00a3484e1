namespace SecureMessaging.Population.Generation;

/// <summary>A probability and where it comes from.</summary>
internal sealed record Share(double Value, string Source);
