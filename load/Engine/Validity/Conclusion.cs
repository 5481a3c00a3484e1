namespace SecureMessaging.Load.Engine.Validity;

/// <summary>What a run allows to conclude.</summary>
public enum Conclusion
{
    /// <summary>Every threshold was met, and the figures can be believed.</summary>
    Pass,

    /// <summary>A threshold was missed, and the figures can be believed.</summary>
    Fail,

    /// <summary>The figures cannot be believed: never a pass, and no proof of failure.</summary>
    Invalid,
}
