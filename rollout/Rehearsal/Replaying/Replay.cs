using System.Globalization;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Stack;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Replaying;

/// <summary>
/// One user of a run again, as a browser journey on a stack of the same seed, at the stage's toggles and latency. Faults that were ordered
/// for the run strike this user every time, so that what happened to one user in ten happens now.
/// </summary>
public sealed class Replay(IRehearsalProgress progress, TimeProvider time)
{
    /// <summary>Walks it.</summary>
    /// <param name="runFolder">The run.</param>
    /// <param name="user">The user, as events and failures name it.</param>
    /// <param name="headed">Shows the browser.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="PlanException">The run's copy of its plan cannot be used.</exception>
    /// <exception cref="Runtime.CommandLine.UsageException">There is no such run, or no such user in it.</exception>
    public async Task<ReplayResult> RunAsync(string runFolder, long user, bool headed, CancellationToken cancellationToken)
    {
        var run = RunFolder.Open(runFolder);
        var visit = await RecordedVisit.FindAsync(run, user, cancellationToken);
        var plan = await PlanReader.ReadAsync(run.PlanPath, cancellationToken);
        var profile = await PlanReader.ReadProfileAsync(run.Settings.Profile, cancellationToken);
        var faults = run.FaultsPath is { } file ? await OrderedFaults.ReadAsync(file, cancellationToken) : null;
        var stage = plan.Stage(visit.Stage);
        var folder = Directory.CreateDirectory(Path.Combine(run.Root, "replays", $"{user.ToString(CultureInfo.InvariantCulture)}-{visit.Stage}")).FullName;

        progress.Begin("replay");
        progress.Done(Sentence(visit, plan.Percent(stage)));
        await Provisioner.EnsurePagesAsync(progress.Doing, cancellationToken);
        var chromium = await (headed ? Provisioner.EnsureHeadedChromiumAsync(progress.Doing, cancellationToken) : Provisioner.EnsureChromiumAsync(progress.Doing, cancellationToken));
        progress.Doing("stack: starting");
        await using var stack = await StackChild.StartAsync(folder, run.Settings.Seed, Running.Rehearsal.PopulationSize, cancellationToken);
        var population = new SyntheticPopulation(new(run.Settings.Seed, Running.Rehearsal.PopulationSize));
        using var target = new StackTarget(stack.Addresses, population);
        var context = new RehearsalContext(run, plan, profile, target, progress, time);
        await SimulatedLatency.SetAsync(target, profile, cancellationToken);
        await new StageFaults(context, visit.Failed ? faults?.StrikingAlways() : faults, stage).BeginAsync(cancellationToken);
        await StageToggleControl.SetAsync(context, stage, cancellationToken);

        progress.Doing("journey: walking");
        await using var browser = await JourneyBrowser.LaunchAsync(chromium, headed: headed);
        var options = new JourneyOptions($"{run.Settings.Run}-replay", folder);
        var journey = ReplayJourneys.WriteTo(visit.Told.Ehr == EhrName.OracleHealth ? Ehr.OracleHealth : Ehr.Vista);
        var walked = await new JourneyRunner(target, browser).RunAsync(journey, population.Veteran(user), StageJourneys.Served(stage), options, cancellationToken);
        var journals = await target.OfPatientAsync(user, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "journal.json"), journals, cancellationToken);
        return new(
            Sentence(visit, plan.Percent(stage)),
            walked.Result == JourneyOutcome.Passed
                ? $"the browser: sent, and delivered once, in {walked.Duration.TotalSeconds:0.0} s, by {string.Join(" → ", walked.Pages)}"
                : $"the browser: stopped on {(walked.Pages is [.., var last] ? last : "the way in")}: {walked.Reason}",
            walked.Result == JourneyOutcome.Passed,
            HopRequest.Read(journals),
            folder);
    }

    private static string Sentence(RecordedVisit visit, double percent)
    {
        var told = visit.Told;
        var outcome = told.Told == ToldName.Sent ? visit.Failure ?? "sent" : $"{told.Told.Replace('_', ' ')} at step {told.Step} with {(told.Code.Length > 0 ? told.Code : told.Status)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the run: user {told.User}, stage {visit.Stage} ({percent} %), {told.Flow} flow, {told.Ehr}, {told.Platform}: {outcome}, after {told.LatencyMs:0} ms");
    }
}
