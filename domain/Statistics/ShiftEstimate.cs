namespace SecureMessaging.Statistics;

/// <summary>A shift between two samples and its confidence interval.</summary>
public readonly record struct ShiftEstimate(double Shift, Interval Interval);
