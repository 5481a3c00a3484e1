namespace SecureMessaging.Statistics;

/// <summary>Chi-square with one degree of freedom, its p-value, and the Mantel-Haenszel odds ratio.</summary>
public readonly record struct CochranMantelHaenszelResult(double ChiSquare, double PValue, double CommonOddsRatio);
