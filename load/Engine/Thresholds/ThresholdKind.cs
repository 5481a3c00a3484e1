namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>What missing a threshold means.</summary>
public enum ThresholdKind
{
    /// <summary>The run fails.</summary>
    GoNoGo,

    /// <summary>It is said, and no more.</summary>
    Warn,
}
