using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>Rehearses the rollbacks that the profile asks for, each against the clock.</summary>
internal sealed class RollbackDrills(RehearsalContext context)
{
    /// <summary>By severity, in lower case, as <c>result.json</c> names them.</summary>
    public async Task<IReadOnlyDictionary<string, RollbackResult>> RunAsync(CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, RollbackResult>();
        if (context.Profile.Rollbacks.Contains(Severity.Critical))
            results["critical"] = await new CriticalRollback(context).RunAsync(cancellationToken);

        return results;
    }
}
