namespace SecureMessaging.Rollout.Report.Results;

/// <summary>What became of the messages, counted against what clients were told.</summary>
public sealed record LedgerCounts(long Accepted, long Delivered, long Lost, long Duplicated, long Misrouted, long DeliveredAfterError);
