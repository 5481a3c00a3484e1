namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>How the figure must stand to the value.</summary>
public enum ThresholdOperator
{
    LessThan,
    AtMost,
    AtLeast,
    GreaterThan,
}
