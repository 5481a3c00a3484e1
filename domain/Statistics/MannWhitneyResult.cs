namespace SecureMessaging.Statistics;

/// <summary>U of the first sample, its p-value, and the chance that a value of the first exceeds one of the second.</summary>
public readonly record struct MannWhitneyResult(double U, double PValue, double Superiority);
