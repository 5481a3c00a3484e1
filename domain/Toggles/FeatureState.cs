namespace SecureMessaging.Toggles;

/// <summary>Flipper's summary of a feature's gates.</summary>
public enum FeatureState
{
    /// <summary>No gate is open.</summary>
    Off,

    /// <summary>Open for some: actors, groups or a percentage.</summary>
    Conditional,

    /// <summary>Open for all, actor or not.</summary>
    On,
}
