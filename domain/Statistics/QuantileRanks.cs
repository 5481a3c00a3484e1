namespace SecureMessaging.Statistics;

/// <summary>Ranks of the order statistics that enclose a percentile, and the exact coverage.</summary>
public readonly record struct QuantileRanks(int Lower, int Upper, double Coverage);
