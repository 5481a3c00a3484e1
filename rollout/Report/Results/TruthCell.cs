using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Messages of one flow and EHR of which the client was told one thing and the ledgers say another, or the same.</summary>
public sealed record TruthCell(Flow Flow, Ehr Ehr, Told Told, Delivered Delivered, long Count)
{
    /// <summary>The matrix of a stage's sends.</summary>
    public static IReadOnlyList<TruthCell> Of(IEnumerable<ReconciledSend> sends) =>
    [
        .. sends
            .GroupBy(each => (Flow: each.Send.Flow == "new" ? Flow.New : Flow.Base, each.Send.Ehr, each.Send.Told, each.Delivered))
            .Select(group => new TruthCell(group.Key.Flow, group.Key.Ehr, group.Key.Told, group.Key.Delivered, group.LongCount()))
            .OrderBy(cell => (cell.Flow, cell.Ehr, cell.Told, cell.Delivered)),
    ];
}
