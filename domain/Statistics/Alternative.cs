namespace SecureMessaging.Statistics;

/// <summary>Which departure from "no difference" a test looks for, seen from the first sample.</summary>
public enum Alternative
{
    /// <summary>The first sample is greater.</summary>
    Greater,

    /// <summary>The first sample is less.</summary>
    Less,

    /// <summary>Either.</summary>
    TwoSided,
}
