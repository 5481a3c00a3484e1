using System.Collections.Concurrent;
using System.Diagnostics;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Evidence;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>
/// Walks journeys against a target with one shared browser. Keep one for a whole rehearsal: it remembers whom it has used, so that every
/// mailbox and ledger it looks into holds this journey's messages alone.
/// </summary>
public sealed class JourneyRunner(ITarget target, JourneyBrowser browser)
{
    private readonly VeteranPicker _picker = new(target.Population);

    /// <summary>Walks all, some at once; the results are in the order of the journeys.</summary>
    /// <param name="journeys">What to walk.</param>
    /// <param name="toggles">The percentages that the target serves now.</param>
    /// <param name="options">How.</param>
    /// <param name="report">Called as each ends.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async Task<IReadOnlyList<JourneyResult>> RunAsync(
        IReadOnlyList<Journey> journeys, StageToggles toggles, JourneyOptions options, Action<JourneyResult>? report = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(options);
        var results = new ConcurrentDictionary<int, JourneyResult>();
        var degree = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(journeys.Index(), degree, async (entry, token) =>
        {
            var result = await RunAsync(entry.Item, toggles, options, token);
            results[entry.Index] = result;
            report?.Invoke(result);
        });
        return [.. results.OrderBy(entry => entry.Key).Select(entry => entry.Value)];
    }

    /// <summary>Walks one.</summary>
    public async Task<JourneyResult> RunAsync(Journey journey, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(toggles);
        ArgumentNullException.ThrowIfNull(options);
        if (Obstacle(journey, toggles) is { } obstacle)
            return Result(journey, null, toggles, JourneyOutcome.Skipped, obstacle, TimeSpan.Zero, null);

        return _picker.TryTake(journey.User, toggles) is { } veteran
            ? await RunAsync(journey, veteran, toggles, options, cancellationToken)
            : Result(journey, null, toggles, JourneyOutcome.Failed, "no copy of the persona is free that fits", TimeSpan.Zero, null);
    }

    /// <summary>Walks one as a Veteran of the caller's choice: how a user of a run is replayed.</summary>
    public async Task<JourneyResult> RunAsync(Journey journey, Veteran veteran, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(options);
        var started = Stopwatch.GetTimestamp();
        await using var context = new JourneyContext(target, browser, options, _picker, journey, veteran, toggles, cancellationToken);
        try
        {
            if (journey.User.AllowListed)
                await target.Toggles!.AllowAsync(SecureMessagingToggles.CuratedListFlow, veteran.Email, cancellationToken);
            await journey.Walk(context).WaitAsync(options.Limit, cancellationToken);
            ExpectNothingAstray(context);
            return Result(journey, veteran, toggles, JourneyOutcome.Passed, "", Stopwatch.GetElapsedTime(started), null) with { Pages = Pages(context), Ehr = OnlyEhr(veteran) };
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            var duration = Stopwatch.GetElapsedTime(started);
            var folder = await EvidenceOf.FailureAsync(context, options, problem, cancellationToken);
            return Result(journey, veteran, toggles, JourneyOutcome.Failed, OneLine(problem), duration, folder) with { Pages = Pages(context), Ehr = OnlyEhr(veteran) };
        }
    }

    private string? Obstacle(Journey journey, StageToggles toggles)
    {
        var needs = journey.Needs | (journey.User.AllowListed ? Capabilities.Toggles : Capabilities.None);
        var lacking = needs & ~TargetCapabilities.Of(target);
        if (lacking != Capabilities.None)
            return $"the target has no control of: {lacking}";

        return toggles.Offers(journey.User) ? null : $"nobody is such a user at {toggles.Curated} and {toggles.Recent}";
    }

    private static void ExpectNothingAstray(JourneyContext context)
    {
        foreach (var log in context.Visits.Select(visit => visit.Log))
        {
            Check.That(log.Outside.Count == 0, $"the pages asked for addresses beyond the target: {string.Join(", ", log.Outside.Distinct())}");
            Check.That(!log.Uncaught.Any(), $"the page did not catch an error: {log.Uncaught.FirstOrDefault()}");
        }
    }

    private static string[] Pages(JourneyContext context) => [.. context.Visits.SelectMany(visit => visit.Log.Pages)];

    private static Ehr? OnlyEhr(Veteran veteran) => veteran.Associations.Select(association => association.Team.Ehr).Distinct().ToList() is [var only] ? only : null;

    private static JourneyResult Result(
        Journey journey, Veteran? veteran, StageToggles toggles, JourneyOutcome outcome, string reason, TimeSpan duration, string? evidence) => new(
        journey.Name,
        journey.Rows,
        veteran?.Persona ?? "",
        toggles.Curated.Value,
        veteran is not null && (journey.User.AllowListed || toggles.HasCurated(veteran.ActorId)) ? "new" : "base",
        journey.Device.Name,
        outcome,
        reason,
        duration,
        evidence);

    // Playwright's messages go on for a page; the rest is in the evidence.
    private static string OneLine(Exception problem)
    {
        var lines = problem.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return problem is TimeoutException && lines.Length == 0 ? "it took too long" : string.Join(' ', lines.Take(4));
    }
}
