using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>The shared stack taken for a site by URL: nothing controlled, nobody known but who was signed in beforehand.</summary>
public sealed class Foreign_site(Suite suite)
{
    private static readonly string Folder = Path.Combine(WalkLog.Folder, "sign-ins");

    [Fact]
    public async Task A_saved_sign_in_walks_the_flow_that_the_site_gives_it()
    {
        var results = await RunAsync("walks", UserWanted.Inside("hybrid"), JourneyCatalogue.ForStage(50, JourneyProfile.All));
        Assert.DoesNotContain(results, result => result.Result == JourneyOutcome.Failed);
        Assert.Contains(results, result => result is { Result: JourneyOutcome.Passed, User: "hybrid", Flow: "new", Name: "A user inside both toggles writes to a team on each record (desktop)" });
    }

    [Fact]
    public async Task What_the_site_cannot_offer_is_skipped_with_its_reason()
    {
        var results = await RunAsync("skips", UserWanted.Outside("hybrid"), JourneyCatalogue.ForStage(50, JourneyProfile.Pairwise));
        Assert.Equal(
            [
                (JourneyOutcome.Skipped, "no saved sign-in is hybrid-six-systems inside CURATED"),
                (JourneyOutcome.Skipped, "no saved sign-in is recent-none outside CURATED"),
                (JourneyOutcome.Skipped, "the target has no control of: Toggles"),
            ],
            results.Select(result => (result.Result, result.Reason)));
    }

    [Fact]
    public async Task A_sign_in_that_has_ended_says_what_to_do()
    {
        Directory.CreateDirectory(Folder);
        var state = Path.Combine(Folder, "ended.json");
        await File.WriteAllTextAsync(state, """{"cookies":[],"origins":[]}""", TestContext.Current.CancellationToken);
        var result = Assert.Single(await RunAsync(state, [JourneyCatalogue.ForStage(100, JourneyProfile.Pairwise)[0]]));
        Assert.Equal((JourneyOutcome.Failed, "the saved sign-in is not valid any more (401 to GET /v0/user): sign in and save it anew"), (result.Result, result.Reason));
    }

    [Fact]
    public async Task What_its_pages_show_instead_of_what_was_expected_is_not_kept()
    {
        var failing = new Journey("Expects another heading", UserWanted.Inside("hybrid"))
        {
            Walk = async journey =>
            {
                var visit = (await journey.OpenInboxAsync()).Visit;
                await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Something else", new() { Timeout = 100 });
            },
        };
        var result = Assert.Single(await RunAsync("quotes", UserWanted.Inside("hybrid"), [failing]));
        var kept = await File.ReadAllTextAsync(Path.Combine(result.EvidenceFolder!, "failure.txt"), TestContext.Current.CancellationToken);
        Assert.Contains("Something else", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Messages: Inbox", result.Reason + kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_picture_of_its_mailbox_is_kept()
    {
        var failing = new Journey("Fails in the inbox", UserWanted.Inside("hybrid"))
        {
            Walk = async journey =>
            {
                await journey.OpenInboxAsync();
                throw new JourneyFailedException("made to fail");
            },
        };
        var result = Assert.Single(await RunAsync("pictures", UserWanted.Inside("hybrid"), [failing]));
        Assert.Equal((JourneyOutcome.Failed, "made to fail"), (result.Result, result.Reason));
        Assert.Equal(["failure.txt", "window-1-console.txt", "window-1-network.txt"], Directory.GetFiles(result.EvidenceFolder!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_window_that_is_told_429_ends_the_walk()
    {
        var told = new Journey("Is told to ask less", UserWanted.Inside("hybrid"))
        {
            Walk = async journey =>
            {
                var visit = (await journey.OpenInboxAsync()).Visit;
                await visit.AnswerAsync("**/v0/user", 429, "429");
                await visit.Page.EvaluateAsync("() => fetch('/v0/user')");
            },
        };
        var results = await RunAsync("fewer", UserWanted.Inside("hybrid"), [told, told]);
        Assert.Equal([JourneyOutcome.Passed, JourneyOutcome.Skipped], results.Select(result => result.Result));
        Assert.Equal("the site asked for fewer requests (429), and is left alone", results[1].Reason);
    }

    private async Task<IReadOnlyList<JourneyResult>> RunAsync(string name, UserWanted user, IReadOnlyList<Journey> journeys)
    {
        Directory.CreateDirectory(Folder);
        var state = Path.Combine(Folder, $"{name}.json");
        var saving = new Journey("Saves a sign-in", user)
        {
            Walk = async journey => await (await journey.OpenInboxAsync()).Visit.Page.Context.StorageStateAsync(new() { Path = state }),
        };
        var saved = await suite.Stack.RunAsync(saving, Suite.Half, Options);
        Assert.Equal((JourneyOutcome.Passed, ""), (saved.Result, saved.Reason));
        return await RunAsync(state, journeys);
    }

    private Task<IReadOnlyList<JourneyResult>> RunAsync(string state, IReadOnlyList<Journey> journeys)
    {
        var stack = suite.Stack.Target;
        var site = new SiteTarget(new Site(stack.Web, stack.Bff, [new("hybrid", state)]), stack.Population);
        return new JourneyRunner(site, suite.Browser).RunAsync(journeys, Suite.Half, Options, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static JourneyOptions Options => new($"site-{TestContext.Current.TestMethod!.MethodName[^8..]}", Path.Combine(WalkLog.Folder, "made-to-fail"));
}
