using System.Collections.Concurrent;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>The eight main states of the flow, each as the first copy of its persona sees it; each is walked to once.</summary>
public sealed class MainStates(Suite suite) : IAsyncLifetime
{
    private static readonly Dictionary<string, (UserWanted User, Func<JourneyContext, Task<Visit>> Reach)> States = new()
    {
        ["inbox"] = (UserWanted.Inside("hybrid"), async journey => (await journey.OpenInboxAsync()).Visit),
        ["interstitial"] = (UserWanted.Inside("hybrid"), async journey => (await (await journey.OpenInboxAsync()).StartAsync()).Visit),
        ["recent-care-teams"] = (UserWanted.Inside("recent-five"), async journey => (await RecentAsync(journey)).Visit),
        ["select-care-team"] = (UserWanted.Inside("five-systems"), async journey => (await SelectAsync(journey)).Visit),
        ["care-team-help"] = (UserWanted.Inside("hybrid"), async journey => (await (await SelectAsync(journey)).OpenHelpAsync()).Visit),
        ["contact-list"] = (UserWanted.Inside("vista-multi"), async journey => (await (await SelectAsync(journey)).OpenContactListAsync()).Visit),
        ["start-message"] = (UserWanted.Inside("hybrid"), async journey => (await (await RecentAsync(journey)).ContinueWithAsync(journey.Veteran.Sent[0].Team)).Visit),
        ["legacy-form"] = (UserWanted.Outside("hybrid"), async journey => (await (await (await journey.OpenInboxAsync()).StartAsync()).ContinueToLegacyFormAsync()).Visit),
    };

    private readonly RunningStack _stack = new(suite);
    private readonly ConcurrentDictionary<string, Lazy<Task<SeenState>>> _seen = new();

    public static IReadOnlyCollection<string> Names => States.Keys;

    public async ValueTask InitializeAsync()
    {
        await _stack.InitializeAsync();
        await _stack.ServeAsync(Suite.Half);
    }

    /// <summary>What the state is like.</summary>
    internal Task<SeenState> SeeAsync(string name) => _seen.GetOrAdd(name, _ => new(() => WalkToAsync(name))).Value;

    public ValueTask DisposeAsync() => _stack.DisposeAsync();

    private async Task<SeenState> WalkToAsync(string name)
    {
        var (user, reach) = States[name];
        SeenState? seen = null;
        var journey = new Journey($"Looking at {name}", user)
        {
            Walk = async context =>
            {
                var visit = await reach(context);
                await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                await visit.Page.SettledAsync();
                seen = new(await visit.Page.Locator("main").AriaSnapshotAsync(), await Picture.TakeAsync(visit.Page), await DrawnBy.AskAsync(visit.Page));
            },
        };

        // A runner of its own: it takes the first copy that fits, whatever other tests have taken.
        var runner = new JourneyRunner(_stack.Target, suite.Browser);
        var result = await runner.RunAsync(journey, Suite.Half, new JourneyOptions("approval", WalkLog.Failures), TestContext.Current.CancellationToken);
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
        return seen!;
    }

    private static async Task<RecentCareTeamsPage> RecentAsync(JourneyContext journey) =>
        await (await (await journey.OpenInboxAsync()).StartAsync()).ContinueToRecentAsync();

    private static async Task<SelectCareTeamPage> SelectAsync(JourneyContext journey) => await (await RecentAsync(journey)).ContinueWithAnotherAsync();
}
