namespace SecureMessaging.Statistics;

/// <summary>U of the first sample, and its p-value.</summary>
public readonly record struct MannWhitneyResult(double U, double PValue);
