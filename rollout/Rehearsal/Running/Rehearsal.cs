using System.Globalization;
using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Contracts;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Rollback;
using SecureMessaging.Rollout.Rehearsal.Stack;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Sizing;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;
using BffClient = SecureMessaging.Load.Scenarios.Bff.BffClient;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>
/// Rehearses the release: contracts, then baseline, every percentage and the rollback, each walked in a browser, loaded, reconciled and
/// judged. Everything is recorded as it happens; a killed rehearsal resumes at the first stage that is not done.
/// </summary>
public sealed class Rehearsal(IContractCheck contracts, IRehearsalProgress progress, TimeProvider time)
{
    /// <summary>Runs it to the end.</summary>
    /// <returns>The run's folder and its result, already written.</returns>
    /// <exception cref="UsageException">Something is missing or malformed; the line says what to do.</exception>
    public async Task<(string Folder, ResultDocument Result)> RunAsync(RehearsalOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var run = await FolderAsync(options, cancellationToken);
        var plan = await PlanReader.ReadForRehearsalAsync(run.PlanPath, cancellationToken);
        var profile = await PlanReader.ReadProfileAsync(run.Settings.Profile, cancellationToken);
        var faults = run.FaultsPath is { } file ? await OrderedFaults.ReadAsync(file, cancellationToken) : null;

        progress.Begin("setup");
        progress.Done($"run folder {run.Root}");
        foreach (var limit in RunSight.Limits(plan, profile))
            progress.Done(limit);
        var chromium = await ProvisionAsync(profile, cancellationToken);
        var built = time.GetTimestamp();
        progress.Doing("stack: starting");
        await using var stack = await StackChild.StartAsync(run.Root, run.Settings.Seed, PopulationSize, cancellationToken);
        var population = new SyntheticPopulation(new(run.Settings.Seed, PopulationSize));
        using var target = new StackTarget(stack.Addresses, population);
        var context = new RehearsalContext(run, plan, profile, target, progress, time);
        progress.Done($"pages {stack.Addresses.Web}, BFF {stack.Addresses.Bff}");
        if (faults is not null)
            await faults.TryOutAsync(target.Faults, cancellationToken);

        progress.Begin("contracts");
        var verified = await run.OnceAsync("contracts", () => contracts.VerifyAsync(stack.Addresses, progress.Doing, cancellationToken), cancellationToken);
        progress.Done(ContractLine(verified));

        await using var browser = chromium is null ? null : await JourneyBrowser.LaunchAsync(chromium);
        var runner = browser is null ? null : new JourneyRunner(target, browser);
        await SimulatedLatency.SetAsync(target, profile, cancellationToken);
        var (stages, rollback) = await StagesAsync(context, runner, faults, cancellationToken);

        var result = RunResult.Of(context, stack.Addresses, time.GetElapsedTime(built), verified, stages, rollback) with { Resumed = options.Resume is not null };
        await ResultFile.WriteAsync(result, run.ResultPath, cancellationToken);
        return (run.Root, result);
    }

    private async Task<string?> ProvisionAsync(Profile profile, CancellationToken cancellationToken)
    {
        if (profile.Journeys != JourneySelection.None)
            return await Provisioner.EnsurePagesAndChromiumAsync(progress.Doing, cancellationToken);

        await Provisioner.EnsurePagesAsync(progress.Doing, cancellationToken);
        return null;
    }

    // As many as stage A needs to find its quota at 5 % of users on the rarer record, with room to spare.
    internal const long PopulationSize = 1_000_000;

    // Longer than the BFF's own 60 s of polling for Oracle Health.
    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(90);

    private async Task<(IReadOnlyList<StageResult> Stages, IReadOnlyDictionary<string, RollbackResult> Rollback)> StagesAsync(
        RehearsalContext context, JourneyRunner? runner, OrderedFaults? faults, CancellationToken cancellationToken)
    {
        using var client = new BffClient(context.Target.Bff, RequestLimit);
        var rehearsal = new StageRehearsal(context, new StageJourneys(context, runner, new AxeOnce()), client);
        var rollbacks = new RollbackRehearsal(context, runner);
        var results = new List<StageResult>();
        IReadOnlyDictionary<string, RollbackResult> rollback = new Dictionary<string, RollbackResult>();
        var (reached, rolledBack) = (true, false);
        foreach (var (number, stage) in context.Plan.Stages.Index())
        {
            var place = new StagePlace(number, stage.Name);
            var isRollback = stage.Name == PlannedStageNames.Rollback;
            progress.Begin($"{stage.Name} {context.Plan.Percent(stage).ToString(CultureInfo.InvariantCulture)} %");
            if (rolledBack && !isRollback)
            {
                progress.Done("not rehearsed: the ramp stopped at a rollback");
                continue;
            }

            if (isRollback)
                rollback = await context.Run.OnceAsync("rollback", () => rollbacks.RunAsync(cancellationToken), cancellationToken);

            var result = await context.Run.StageAsync(place, cancellationToken);
            if (result is null)
            {
                var inForce = new StageFaults(context, faults, stage);
                await inForce.BeginAsync(cancellationToken);
                result = await rehearsal.RunAsync(stage, place, reached || isRollback, inForce, cancellationToken);
                await context.Run.FinishStageAsync(place, result, cancellationToken);
            }

            results.Add(result);
            progress.Done(StageLine(result));
            reached &= result.Verdict is null or StageOutcome.Promote;
            rolledBack |= result.Verdict == StageOutcome.Rollback;
        }

        return (results, rollback);
    }

    private async Task<RunFolder> FolderAsync(RehearsalOptions options, CancellationToken cancellationToken)
    {
        if (options.Resume is not { } resume)
            return await NewRun.CreateAsync(options, time.GetUtcNow(), site: null, cancellationToken);

        var run = RunFolder.Open(resume);
        return run.Settings.Site is { } site
            ? throw new UsageException($"{resume} was a rehearsal against {site}, of one stage: begin it anew instead of resuming it.")
            : run;
    }

    private static string ContractLine(IReadOnlyList<ContractResult> contracts) =>
        string.Join("; ", contracts.Select(contract => $"{contract.Consumer} → {contract.Provider} {contract.Verified}/{contract.Interactions}"));

    private static string StageLine(StageResult result)
    {
        var ledger = result.Ledger;
        var verdict = result.Verdict?.ToString().ToUpperInvariant() ?? "no verdict";
        return $"{verdict}: {result.Users.New} new and {result.Users.Base} base users, load {(result.Load.Valid ? "valid" : "INVALID")}, "
               + $"{ledger.Accepted} accepted, {ledger.Delivered} delivered, {ledger.Lost} lost, {ledger.Duplicated} twice, {ledger.Misrouted} astray; "
               + $"journeys {result.E2E.Passed} passed, {result.E2E.Failed} failed";
    }
}
