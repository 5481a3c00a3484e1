using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Rehearsal.Judging;

/// <summary>The ledger's side of a stage, counted against what clients were told.</summary>
internal static class LedgerOf
{
    /// <summary>All sends together.</summary>
    public static LedgerCounts Counts(IReadOnlyCollection<SendOutcome> sends) => new(
        sends.Count(send => send.Succeeded),
        sends.Count(send => send.Succeeded && send.Reconciled.Delivered != Delivered.Never),
        sends.Count(send => send.Reconciled.Lost),
        sends.Count(send => send.Reconciled.Duplicated),
        sends.Count(send => send.Reconciled.Misrouted),
        sends.Count(send => send.Reconciled.DeliveredAfterError));

    /// <summary>By flow and EHR.</summary>
    public static IReadOnlyList<LedgerRow> Rows(IReadOnlyCollection<SendOutcome> sends) =>
    [
        .. from send in sends
           group send by (send.Flow, send.Ehr) into arm
           let counts = Counts([.. arm])
           orderby arm.Key.Flow, arm.Key.Ehr
           select new LedgerRow(
               arm.Key.Flow, arm.Key.Ehr, counts.Accepted, counts.Delivered, counts.Lost, counts.Duplicated, counts.Misrouted, counts.DeliveredAfterError),
    ];
}
