namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Requests up to <paramref name="UpToMs"/> that are not in an earlier bin.</summary>
public sealed record HistogramBin(double UpToMs, long Count);
