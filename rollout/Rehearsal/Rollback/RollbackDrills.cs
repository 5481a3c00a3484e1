using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.CommandLine;
using JourneyOutcome = SecureMessaging.E2E.Journeys.Running.JourneyOutcome;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Rehearses the rollbacks that the profile asks for: critical against the clock, with users over HTTP; high and low as a user in a browser
/// meets them.
/// </summary>
internal sealed class RollbackDrills(RehearsalContext context, JourneyRunner? runner)
{
    private const int RehearsedAt = 50;
    private const int LoweredTo = 25;

    /// <summary>By severity, in lower case, as <c>result.json</c> names them.</summary>
    public async Task<IReadOnlyDictionary<string, RollbackResult>> RunAsync(CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, RollbackResult>();
        foreach (var severity in context.Profile.Rollbacks)
        {
            results[severity.ToString().ToLowerInvariant()] = severity switch
            {
                Severity.Critical => await new CriticalRollback(context).RunAsync(cancellationToken),
                Severity.High => await WalkAsync(severity, RollbackJourneys.High(RehearsedAt, LoweredTo), cancellationToken),
                _ => await WalkAsync(severity, RollbackJourneys.Low(), cancellationToken),
            };
        }

        return results;
    }

    private async Task<RollbackResult> WalkAsync(Severity severity, Journey journey, CancellationToken cancellationToken)
    {
        if (runner is null)
            throw new UsageException($"Profile {context.Profile.Name} asks for the {severity} rollback and walks no journeys: it needs a browser.");

        context.Progress.Doing($"rollback drill, {severity}: {journey.Name}");
        var options = new JourneyOptions($"{context.KeyPrefix("rollback-drill")}-{severity}", Path.Combine(context.Run.Root, "rollback"));
        var walked = await runner.RunAsync(journey, StageToggles.At(RehearsedAt), options, cancellationToken);
        return new RollbackResult
        {
            Result = walked.Result switch
            {
                JourneyOutcome.Passed => PartResult.Passed,
                JourneyOutcome.Failed => PartResult.Failed,
                _ => PartResult.CouldNotRun,
            },
            RehearsedAtPercent = RehearsedAt,
            Steps = [walked.Reason.Length > 0 ? $"{walked.Name}: {walked.Reason}" : walked.Name],
        };
    }
}
