using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.Reconciliation;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Cli.Reconciling;

/// <summary>Reads the ledgers of a stack after a run and compares them with the run's events.</summary>
internal static class LedgerReconciliation
{
    public static async Task<LedgerComparison> RunAsync(StackTarget stack, SendLoadOptions options, CancellationToken cancellationToken)
    {
        await Deliveries.AwaitAsync(stack, stack, TimeProvider.System, cancellationToken);
        var events = await EventFile.ReadAsync(Path.Combine(options.OutputFolder, EventFile.FileName)).ToListAsync(cancellationToken);
        var ledgers = await stack.ReadAsync($"{options.KeyPrefix}/", cancellationToken);
        return Count(Reconciler.Match(events.Select(Send), ledgers, stack.Population.Teams));
    }

    private static ToldSend Send(LoadEvent told) => new(told.Key, told.Flow, EhrName.Parse(told.Ehr), told.RecipientId, ToldName.Parse(told.Told));

    private static LedgerComparison Count(IReadOnlyList<ReconciledSend> sends) => new(
        sends.Count(send => send.Send.Told == Told.Sent), sends.Count(send => send.Delivered == Delivered.Once), sends.Count(send => send.Lost),
        sends.Count(send => send.Duplicated), sends.Count(send => send.Misrouted), sends.Count(send => send.DeliveredAfterError));
}
