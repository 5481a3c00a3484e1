using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;
using JourneyOutcome = SecureMessaging.E2E.Journeys.Running.JourneyOutcome;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Rehearses the rollbacks that the profile asks for: against the clock, with users over HTTP; high and low also as a user in a browser
/// meets them.
/// </summary>
internal sealed class RollbackRehearsal(RehearsalContext context, JourneyRunner? runner)
{
    // Longer than the BFF's own 60 s of polling for Oracle Health.
    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(90);

    /// <summary>By severity, in lower case, as <c>result.json</c> names them.</summary>
    public async Task<IReadOnlyDictionary<string, RollbackResult>> RunAsync(CancellationToken cancellationToken)
    {
        // A rollback orders its own fault: what was ordered for the stage before would strike its users while they are being made ready.
        await context.Target.Faults.ClearAsync(cancellationToken);
        using var client = new BffClient(context.Target.Bff, RequestLimit);
        var results = new Dictionary<string, RollbackResult>();
        foreach (var severity in context.Profile.Rollbacks)
            results[severity.ToString().ToLowerInvariant()] = await RunAsync(severity, client, cancellationToken);
        return results;
    }

    // One that cannot be rehearsed keeps neither the others nor the run's papers from being.
    private async Task<RollbackResult> RunAsync(Severity severity, BffClient client, CancellationToken cancellationToken)
    {
        var high = context.Plan.Rollback.High;
        try
        {
            return severity switch
            {
                Severity.Critical => await TurningBack.Critical(context).RunAsync(client, cancellationToken),
                Severity.High => await BesideAsync(await TurningBack.High(context).RunAsync(client, cancellationToken), severity, RollbackJourneys.High(Served(high), high.LoweredTo.Percentage), cancellationToken),
                _ => await BesideAsync(await new LowRollback(context, client).RunAsync(cancellationToken), severity, RollbackJourneys.Low(), cancellationToken),
            };
        }
        catch (RollbackUserException unready)
        {
            return new() { Result = PartResult.CouldNotRun, RehearsedAtPercent = context.Plan.Rollback.For(severity).RehearsedAt, Failures = [unready.Message] };
        }
    }

    // The same once more as one user in a browser meets it.
    private async Task<RollbackResult> BesideAsync(RollbackResult timed, Severity severity, Journey journey, CancellationToken cancellationToken)
    {
        if (runner is null)
            return timed with { Steps = [.. timed.Steps, $"not walked in a browser: profile {context.Profile.Name} has none"] };

        var (result, step) = await WalkAsync(runner, severity, journey, cancellationToken);
        var inBrowser = $"in a browser: {step}";
        return timed with
        {
            Result = timed.Result == PartResult.Passed ? result : timed.Result,
            Failures = result == PartResult.Passed ? timed.Failures : [.. timed.Failures, inBrowser],
            Steps = [.. timed.Steps, inBrowser],
        };
    }

    private async Task<(PartResult Result, string Step)> WalkAsync(JourneyRunner runner, Severity severity, Journey journey, CancellationToken cancellationToken)
    {
        context.Progress.Doing($"rollback, {journey.Name}");
        var options = new JourneyOptions($"{context.KeyPrefix("rollback-drill")}-{severity}", Path.Combine(context.Run.Root, "rollback"));
        var walked = await runner.RunAsync(journey, Served(context.Plan.Rollback.For(severity)), options, cancellationToken);
        return (
            walked.Result switch
            {
                JourneyOutcome.Passed => PartResult.Passed,
                JourneyOutcome.Failed => PartResult.Failed,
                _ => PartResult.CouldNotRun,
            },
            walked.Reason.Length > 0 ? $"{walked.Name}: {walked.Reason}" : walked.Name);
    }

    private StageToggles Served(RollbackProcedure procedure) => StageJourneys.Served(context.Plan.StageAt(procedure.RehearsedAt)!);
}
