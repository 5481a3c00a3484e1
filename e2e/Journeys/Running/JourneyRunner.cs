using System.Collections.Concurrent;
using System.Diagnostics;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Evidence;
using SecureMessaging.E2E.Journeys.Messages;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>
/// Walks journeys against a target with one shared browser. Keep one for a whole rehearsal: it remembers whom it has used, so that every
/// mailbox and ledger it looks into holds this journey's messages alone. (The accounts of a foreign site are used again and again.)
/// </summary>
public sealed class JourneyRunner(ITarget target, JourneyBrowser browser, TimeProvider? time = null)
{
    private readonly VeteranPicker _picker = new(target.Population);
    private readonly SiteAccounts _accounts = new(target, browser, time ?? TimeProvider.System);
    private readonly FailureWords _words = new(foreignSite: target.SignIns is not null);
    private readonly MessageNumbers _numbers = new();
    private volatile bool _askedForFewer;

    /// <summary>Whether a foreign site answered 429: then no further journey is walked there.</summary>
    public bool AskedForFewer => _askedForFewer;

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

    /// <summary>Walks one; anew where the browser itself ended, which happens once in a run at most.</summary>
    public async Task<JourneyResult> RunAsync(Journey journey, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(toggles);
        ArgumentNullException.ThrowIfNull(options);
        if (Obstacle(journey, toggles) is { } obstacle)
            return JourneyResult.NotWalked(journey, toggles, JourneyOutcome.Skipped, obstacle);

        var started = browser.Starts;
        var first = await TakeAndWalkAsync(journey, toggles, options, cancellationToken);
        if (first.Result != JourneyOutcome.Failed || !await browser.RestartIfEndedAsync(started))
            return first;

        var second = await TakeAndWalkAsync(journey, toggles, options, cancellationToken);
        return second with
        {
            Reason = $"the browser ended during the first try and was started again{(second.Reason.Length == 0 ? "" : $"; then: {second.Reason}")}",
            EvidenceFolder = second.EvidenceFolder ?? first.EvidenceFolder,
        };
    }

    /// <summary>Walks one as a Veteran of the caller's choice: how a user of a run is replayed.</summary>
    public Task<JourneyResult> RunAsync(Journey journey, Veteran veteran, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(veteran);
        ArgumentNullException.ThrowIfNull(toggles);
        ArgumentNullException.ThrowIfNull(options);
        return WalkAsync(journey, Walker.Of(veteran, journey.User, toggles), toggles, options, cancellationToken);
    }

    private Task<JourneyResult> TakeAndWalkAsync(Journey journey, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken)
    {
        if (target.SignIns is not null)
            return BorrowAndWalkAsync(journey, toggles, options, cancellationToken);

        return _picker.TryTake(journey.User, toggles) is { } veteran
            ? WalkAsync(journey, Walker.Of(veteran, journey.User, toggles), toggles, options, cancellationToken)
            : Task.FromResult(JourneyResult.NotWalked(journey, toggles, JourneyOutcome.Failed, "no copy of the persona is free that fits"));
    }

    private async Task<JourneyResult> BorrowAndWalkAsync(Journey journey, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken)
    {
        Walker? walker;
        try
        {
            walker = await _accounts.TakeAsync(journey.User, cancellationToken);
        }
        catch (Exception problem) when (problem is JourneyFailedException or Microsoft.Playwright.PlaywrightException or TimeoutException)
        {
            _askedForFewer |= problem is TooManyRequestsException;
            return JourneyResult.NotWalked(journey, toggles, problem is TooManyRequestsException or SignInEndedException ? JourneyOutcome.Skipped : JourneyOutcome.Failed, _words.OneLine(problem));
        }

        if (walker is null)
            return JourneyResult.NotWalked(journey, toggles, JourneyOutcome.Skipped, $"no saved sign-in is {journey.User.InWords}");

        try
        {
            return await WalkAsync(journey, walker, toggles, options, cancellationToken);
        }
        finally
        {
            _accounts.GiveBack(walker);
        }
    }

    private async Task<JourneyResult> WalkAsync(Journey journey, Walker walker, StageToggles toggles, JourneyOptions options, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var context = new JourneyContext(target, browser, options, _picker, _numbers, journey, walker, toggles, ending.Token);
        try
        {
            if (journey.User.AllowListed)
                await target.Toggles!.AllowAsync(SecureMessagingToggles.CuratedListFlow, walker.Veteran.Email, cancellationToken);
            await browser.WhileItRunsAsync(context.WalkAsync()).WaitAsync(options.Limit, cancellationToken);
            // What a foreign site asks of other hosts, and throws at itself, is its own matter.
            if (target.SignIns is null)
                ExpectNothingAstray(context);
            return JourneyResult.Of(context, JourneyOutcome.Passed, "", Stopwatch.GetElapsedTime(started), null);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            var duration = Stopwatch.GetElapsedTime(started);
            await ending.CancelAsync();
            var folder = await EvidenceOf.FailureAsync(context, options, _words, problem, cancellationToken);
            return MetTooMany(context)
                ? JourneyResult.Of(context, JourneyOutcome.Skipped, "the site asked for fewer requests (429) before its end", duration, folder)
                : JourneyResult.Of(context, JourneyOutcome.Failed, _words.OneLine(problem), duration, folder);
        }
        finally
        {
            _askedForFewer |= MetTooMany(context);
        }
    }

    // A stand-in's 429 is a fault to be told; a site that others share is not broken by it.
    private bool MetTooMany(JourneyContext context) => target.SignIns is not null && context.Visits.Any(visit => visit.Log.AskedForFewer);

    private string? Obstacle(Journey journey, StageToggles toggles)
    {
        var needs = journey.Needs | (journey.User.AllowListed ? Capabilities.Toggles : Capabilities.None);
        if (_askedForFewer)
            return "the site asked for fewer requests (429), and is left alone";

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
}
