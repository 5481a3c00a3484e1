using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys;
using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>That a journey which goes wrong says so, and leaves what a person needs to see why.</summary>
public sealed class Journey_runner(Suite suite)
{
    private static Journey Journey(Func<JourneyContext, Task> walk) => new("A journey made for this test", UserWanted.Inside("hybrid")) { Walk = walk };

    [Fact]
    public async Task A_failure_leaves_trace_screenshot_console_network_and_the_simulators_journal()
    {
        var result = await RunAsync(Journey(async journey =>
        {
            await journey.OpenInboxAsync();
            throw new JourneyFailedException("made to fail");
        }));
        Assert.Equal((JourneyOutcome.Failed, "made to fail"), (result.Result, result.Reason));
        Assert.Equal(
            ["failure.txt", "simulators.json", "window-1-console.txt", "window-1-network.txt", "window-1-trace.zip", "window-1.png"],
            Directory.GetFiles(result.EvidenceFolder!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_logs_of_a_failure_hold_no_cookie_and_no_message()
    {
        const string Secret = "Nobody but my care team may read this";
        var result = await RunAsync(Journey(async journey =>
        {
            var team = journey.Veteran.Sent[0].Team;
            var form = await (await (await (await journey.OpenInboxAsync()).StartAsync()).ContinueToRecentAsync()).ContinueWithAsync(team);
            await (await form.FillAsync(journey.NewMessage() with { Body = Secret })).SaveAsync();
            throw new JourneyFailedException("made to fail");
        }));
        var logs = string.Concat(await Task.WhenAll(Directory.GetFiles(result.EvidenceFolder!, "*.txt").Append(Path.Combine(result.EvidenceFolder!, "simulators.json"))
            .Select(file => File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))));
        Assert.DoesNotContain("harness_session", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("X-CSRF-Token", logs, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret, logs, StringComparison.Ordinal);
        Assert.Contains("/messaging/message_drafts", logs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_asks_beyond_the_target_fails_the_journey()
    {
        var result = await RunAsync(Journey(async journey =>
        {
            var inbox = await journey.OpenInboxAsync();
            var refused = await Assert.ThrowsAsync<PlaywrightException>(() => inbox.Visit.Page.GotoAsync("https://example.com/"));
            Assert.Contains("ERR_NAME_NOT_RESOLVED", refused.Message, StringComparison.Ordinal);
        }));
        Assert.StartsWith("the pages asked for addresses beyond the target: https://example.com/", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_the_page_did_not_catch_fails_the_journey()
    {
        var result = await RunAsync(Journey(async journey =>
        {
            var inbox = await journey.OpenInboxAsync();
            await inbox.Visit.Page.EvaluateAsync("new Promise(done => { setTimeout(() => { setTimeout(done); throw new Error('made to fail'); }); })");
        }));
        Assert.StartsWith("the page did not catch an error: uncaught: Error: made to fail", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_finds_what_is_made_wrong()
    {
        var result = await RunAsync(Journey(async journey =>
        {
            var inbox = await journey.OpenInboxAsync();
            await inbox.Visit.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");
            await AxeCheck.RunAsync(inbox.Visit.Page, "inbox made wrong");
        }));
        Assert.StartsWith("axe on inbox made wrong: critical button-name at", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_does_not_look_at_a_page_that_is_still_loading()
    {
        var result = await RunAsync(Journey(async journey =>
        {
            var visit = await journey.SignInAsync();
            await visit.Page.RouteAsync("**/messaging/folders/0/threads*", NeverAnswerAsync);
            await visit.GoToAsync(Routes.Inbox);
            await new FolderPage(visit).ArriveAsync();
            visit.Page.SetDefaultTimeout(100);
            await Assert.ThrowsAsync<TimeoutException>(() => AxeCheck.RunAsync(visit.Page, "inbox"));
        }));
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
    }

    [Fact]
    public async Task A_page_state_counts_as_looked_at_once_axe_has_looked()
    {
        var result = await suite.Stack.RunAsync(
            Journey(async journey =>
            {
                var visit = await journey.SignInAsync();
                var inbox = new FolderPage(visit);
                await visit.Page.RouteAsync("**/messaging/folders/0/threads*", NeverAnswerAsync);
                await visit.GoToAsync(Routes.Inbox);
                visit.Page.SetDefaultTimeout(100);
                await Assert.ThrowsAsync<TimeoutException>(inbox.ArriveAsync);

                visit.Page.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
                await visit.Page.UnrouteAllAsync();
                await visit.GoToAsync(Routes.Inbox);
                await visit.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");
                await Assert.ThrowsAsync<JourneyFailedException>(inbox.ArriveAsync);
                await inbox.ArriveAsync();
            }),
            Suite.Half,
            Options with { Axe = new AxeOnce() });
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
    }

    [Fact]
    public async Task A_call_counts_from_when_it_is_made_answered_or_not()
    {
        var counted = 0;
        var result = await RunAsync(Journey(async journey =>
        {
            var visit = (await journey.OpenInboxAsync()).Visit;
            await visit.Page.RouteAsync("**/held", NeverAnswerAsync);
            await visit.Page.RunAndWaitForRequestAsync(() => visit.Page.EvaluateAsync("() => { void fetch('/held', { method: 'POST' }); }"), "**/held");
            counted = visit.Log.Count("POST", "/held");
        }));
        Assert.Equal((JourneyOutcome.Passed, "", 1), (result.Result, result.Reason, counted));
    }

    [Fact]
    public async Task A_journey_that_takes_too_long_has_failed()
    {
        var journey = Journey(context => Task.Delay(Timeout.Infinite, context.CancellationToken));
        var result = await suite.Stack.RunAsync(journey, Suite.Half, Options with { Limit = TimeSpan.FromMilliseconds(50) });
        Assert.Equal((JourneyOutcome.Failed, "The operation has timed out."), (result.Result, result.Reason));
    }

    [Fact]
    public async Task What_a_journey_that_took_too_long_still_does_is_over_before_the_next_begins()
    {
        var over = false;
        var journey = Journey(async context =>
        {
            try
            {
                var inbox = await context.OpenInboxAsync();
                await inbox.Visit.Page.Locator("no-such-element").WaitForAsync(new() { Timeout = 0 });
            }
            finally
            {
                over = true;
            }
        });
        var result = await suite.Stack.RunAsync(journey, Suite.Half, Options with { Limit = TimeSpan.FromSeconds(1) });
        Assert.Equal(JourneyOutcome.Failed, result.Result);
        Assert.True(over);
    }

    [Fact]
    public async Task The_evidence_of_one_run_and_screen_does_not_overwrite_that_of_another()
    {
        var veteran = suite.Stack.Target.Population.Find("hybrid");
        var fails = Journey(_ => throw new JourneyFailedException("made to fail"));
        var folders = new List<string?>();
        foreach (var run in new[] { "machinery-5", "machinery-25" })
            foreach (var device in new[] { DeviceProfile.Desktop, DeviceProfile.Phone })
                folders.Add((await suite.Stack.ReplayAsync(fails with { Device = device }, veteran, Suite.Half, Options with { Run = run })).EvidenceFolder);
        Assert.Equal(4, folders.Distinct().Count());
    }

    [Fact]
    public async Task A_journey_that_nobody_can_walk_is_skipped_with_its_reason()
    {
        var result = await suite.Stack.RunAsync(Journey(_ => Task.CompletedTask), StageToggles.At(0), Options);
        Assert.Equal((JourneyOutcome.Skipped, "nobody is such a user at 0 % and 0 %"), (result.Result, result.Reason));
    }

    [Fact]
    public async Task A_browser_that_ends_is_started_again_once_and_the_evidence_says_so()
    {
        await using var browser = await JourneyBrowser.LaunchAsync(suite.Executable);
        var runner = new JourneyRunner(suite.Stack.Target, browser);
        var tries = 0;
        var ends = Journey(async journey =>
        {
            var inbox = await journey.OpenInboxAsync();
            if (++tries == 1)
                await EndAsync(inbox.Visit.Page.Context.Browser!);
            await inbox.StartAsync();
        });
        var result = await runner.RunAsync(ends, Suite.Half, Options, TestContext.Current.CancellationToken);
        Assert.Equal((JourneyOutcome.Passed, "the browser ended during the first try and was started again", 2), (result.Result, result.Reason, tries));
        Assert.Contains("failure.txt", Directory.GetFiles(result.EvidenceFolder!).Select(Path.GetFileName));

        tries = 0;
        var again = await runner.RunAsync(ends, Suite.Half, Options, TestContext.Current.CancellationToken);
        Assert.Equal((JourneyOutcome.Failed, 1), (again.Result, tries));
    }

    [Fact]
    public async Task A_user_of_the_load_can_be_walked_again()
    {
        var user = Enumerable.Range(0, 1_000).Select(index => suite.Stack.Target.Population.Veteran(index)).First(veteran => veteran.FirstAllowed(Ehr.Vista) is not null);
        var result = await suite.Stack.ReplayAsync(ReplayJourneys.WriteTo(Ehr.Vista), user, Suite.Half, Options);
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
    }

    // As a crash would: the process is gone before it can answer.
    private static async Task EndAsync(IBrowser browser)
    {
        var session = await browser.NewBrowserCDPSessionAsync();
        await session.SendAsync("Browser.crash");
    }

    private static Task NeverAnswerAsync(IRoute route) => Task.CompletedTask;

    private static JourneyOptions Options => new("machinery", Path.Combine(WalkLog.Folder, "made-to-fail", TestContext.Current.TestMethod!.MethodName));

    private Task<JourneyResult> RunAsync(Journey journey) => suite.Stack.RunAsync(journey, Suite.Half, Options);
}
