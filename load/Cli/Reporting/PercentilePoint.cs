namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>A point of a percentile curve.</summary>
internal readonly record struct PercentilePoint(double Percentile, double Ms);
