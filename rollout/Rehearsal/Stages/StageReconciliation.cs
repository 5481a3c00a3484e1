using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Runtime.Reconciliation;
using ReportFlow = SecureMessaging.Rollout.Report.Results.Flow;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>Waits until everything accepted is delivered or overdue, then joins what clients were told with the ledgers.</summary>
internal static class StageReconciliation
{
    public static async Task<IReadOnlyList<SendOutcome>> RunAsync(RehearsalContext context, string stage, string loadFolder, CancellationToken cancellationToken)
    {
        context.Progress.Doing("reconciliation: waiting for deliveries");
        await Deliveries.AwaitAsync(context.Target, context.Target, context.Time, cancellationToken);
        var events = await EventFile.ReadAsync(Path.Combine(loadFolder, EventFile.FileName)).ToListAsync(cancellationToken);
        var ledgers = await context.Target.Ledgers.ReadAsync($"{context.KeyPrefix(stage)}/", cancellationToken);
        var reconciled = Reconciler.Match(events.Select(Send), ledgers, context.Target.Population.Teams);
        return [.. events.Zip(reconciled, Outcome)];
    }

    private static ToldSend Send(LoadEvent told) =>
        new(told.Key, told.Flow, EhrName.Parse(told.Ehr), told.RecipientId, ToldName.Parse(told.Told));

    private static SendOutcome Outcome(LoadEvent told, ReconciledSend reconciled) => new(
        told.User,
        told.Flow == Flow.New ? ReportFlow.New : ReportFlow.Base,
        EhrName.Parse(told.Ehr),
        told.Platform,
        told.At,
        told.Code,
        told.LatencyMs,
        told.Step,
        reconciled);
}
