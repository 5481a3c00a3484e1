namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>What a threshold looks at.</summary>
public enum ThresholdMetric
{
    /// <summary>Time from the intended start, milliseconds.</summary>
    Response,

    /// <summary>Time from the real start, milliseconds.</summary>
    Service,

    /// <summary>Failed samples; statistic count or share.</summary>
    Failed,

    /// <summary>All samples; statistic count or rate per second.</summary>
    Samples,
}
