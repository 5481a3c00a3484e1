using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>The ledger of one flow and EHR.</summary>
public sealed record LedgerRow(
    Flow Flow, Ehr Ehr, long Accepted, long Delivered, long Lost, long Duplicated, long Misrouted, long DeliveredAfterError);
