using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>The eight main states of the flow, each as the first copy of its persona sees it.</summary>
public sealed class Approved_states(Suite suite, RunningStack stack) : IClassFixture<RunningStack>
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

    public static TheoryData<string> Names => [.. States.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_as_approved(string state)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await stack.ServeAsync(Suite.Half);
        var (user, reach) = States[state];
        var snapshot = "";
        var journey = new Journey($"Reading {state}", user)
        {
            Walk = async context =>
            {
                var visit = await reach(context);
                await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                snapshot = await visit.Page.Locator("main").AriaSnapshotAsync();
            },
        };

        // A runner of its own: it takes the first copy that fits, whatever other tests have taken.
        var runner = new JourneyRunner(stack.Target, suite.Browser);
        var result = await runner.RunAsync(journey, Suite.Half, new JourneyOptions("approval", WalkLog.Failures), cancellationToken);
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
        await ApprovedState.ExpectAsync(state, snapshot, cancellationToken);
    }

    private static async Task<RecentCareTeamsPage> RecentAsync(JourneyContext journey) =>
        await (await (await journey.OpenInboxAsync()).StartAsync()).ContinueToRecentAsync();

    private static async Task<SelectCareTeamPage> SelectAsync(JourneyContext journey) => await (await RecentAsync(journey)).ContinueWithAnotherAsync();
}
