namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>Which figure of the metric. Averages of times are left out on purpose.</summary>
public enum ThresholdStatistic
{
    P50,
    P75,
    P90,
    P95,
    P99,
    P999,
    Max,
    Count,
    Share,
}
