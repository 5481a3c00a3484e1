namespace SecureMessaging.Statistics;

/// <summary>A chi-square statistic and its p-value.</summary>
public readonly record struct ChiSquareResult(double Statistic, double PValue);
