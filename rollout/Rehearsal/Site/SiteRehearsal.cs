using System.Runtime.InteropServices;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>
/// Does of a rehearsal what may be done at a site that others share: walks and writes as its test accounts, in the flow it serves them. What
/// it leaves out it says, and leaves the verdict open for it.
/// </summary>
public sealed class SiteRehearsal(IRehearsalProgress progress, TimeProvider time)
{
    // How often each account writes to each of its records where the profile is for more than the machinery.
    private const int Rounds = 3;

    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(90);

    /// <summary>Runs it to the end.</summary>
    /// <returns>The run's folder and its result, already written.</returns>
    /// <exception cref="UsageException">The site may not be driven, or an account cannot be used; the line says what to do.</exception>
    public async Task<(string Folder, ResultDocument Result)> RunAsync(RehearsalOptions options, SiteOptions site, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(site);
        var targets = TargetsFile.Read(new(site.TargetsFile));
        Allow(site, targets);
        var profile = await PlanReader.ReadProfileAsync(options.Profile, cancellationToken);
        var accounts = await SiteAccounts.ReadAsync(site, targets, cancellationToken);

        progress.Begin("setup");
        using var client = new BffClient(site.Bff, RequestLimit);
        var users = await new SiteUsers(client, site.Bff, time).SignInAsync(accounts, cancellationToken);
        var run = await NewRun.CreateAsync(options, time.GetUtcNow(), site.Web, cancellationToken);
        progress.Done($"run folder {run.Root}");
        progress.Done($"pages {site.Web}, BFF {site.Bff}, signed in as {string.Join(", ", users.Select(user => user.Persona))}");
        foreach (var sentence in LeftOut.AtAnySite)
            progress.Done($"left out – {sentence}");

        progress.Begin(SiteStage.Name);
        var startedAt = time.GetUtcNow();
        var place = new StagePlace(0, SiteStage.Name);
        var folder = run.BeginStage(place);
        var target = new SiteTarget(new(site.Web, site.Bff, accounts, targets.Find(site.Web)?.AlsoReaches), new SyntheticPopulation());
        var (journeys, askedForFewer) = await new SiteJourneys(target, progress).WalkAsync(profile, run, folder, cancellationToken);
        var load = new GentleLoad($"{run.Settings.Run}-{SiteStage.Name}", folder, time);
        var sends = askedForFewer ? load.LeaveAlone() : await load.RunAsync(users, profile.ClaimsVerdict ? Rounds : 1, progress.Doing, cancellationToken);
        var stage = SiteStage.Of(users, journeys, sends, load.EndedBecause, startedAt, time.GetUtcNow());
        await run.FinishStageAsync(place, stage, cancellationToken);
        foreach (var share in SiteStage.Shares(users))
            progress.Done(share);
        progress.Done($"{sends.Count} messages, {sends.Count(send => send.Failed)} failed; journeys {journeys.Passed} passed, {journeys.Failed} failed, {journeys.Skipped} skipped");

        var result = Result(run, site, stage, SiteParts.Of(stage, sends, load.EndedBecause));
        await ResultFile.WriteAsync(result, run.ResultPath, cancellationToken);
        return (run.Root, result);
    }

    private static void Allow(SiteOptions site, TargetsFile targets)
    {
        foreach (var address in new[] { site.Web, site.Bff })
            TargetGuard.Allow(address, targets.Hosts, site.Named.FirstOrDefault(named => named.Equals(address.Host, StringComparison.OrdinalIgnoreCase)));
    }

    private ResultDocument Result(RunFolder run, SiteOptions site, StageResult stage, IReadOnlyList<RunPart> parts)
    {
        var verdict = RunJudge.Judge(parts, [new JudgedStage { Name = stage.Name }], claimsVerdict: false);
        return new()
        {
            Verdict = verdict.Outcome,
            Cause = verdict.Cause,
            Reasons = verdict.Reasons,
            Seed = (long)run.Settings.Seed,
            Profile = run.Settings.Profile,
            Plan = run.Settings.Plan,
            StartedAt = run.Settings.StartedAt,
            FinishedAt = time.GetUtcNow(),
            Target = new() { Kind = RunTarget.Site, Web = site.Web.ToString(), Bff = site.Bff.ToString() },
            Machine = new()
            {
                OperatingSystem = RuntimeInformation.OSDescription,
                Cores = Environment.ProcessorCount,
                Runtime = RuntimeInformation.FrameworkDescription,
            },
            Stages = [stage],
            NotConcluded = stage.NotConcluded,
        };
    }
}
