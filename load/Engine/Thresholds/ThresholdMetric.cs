namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>What a threshold looks at.</summary>
public enum ThresholdMetric
{
    /// <summary>Time from the intended start, milliseconds.</summary>
    Response,

    /// <summary>Failed samples; statistic count or share.</summary>
    Failed,
}
