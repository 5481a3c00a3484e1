using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.E2E.Tests.Browsers;

/// <summary>The spine of the flow in Firefox and WebKit, on desktop and phone, where Playwright's builds of them are installed.</summary>
public sealed class Other_browsers(Suite suite)
{
    private static readonly Dictionary<string, Journey> Journeys = JourneyCatalogue.ForStage(50, JourneyProfile.Pairwise)
        .Where(journey => (journey.Needs, journey.User.AllowListed) == (Capabilities.None, false))
        .ToDictionary(journey => journey.Name);

    public static TheoryData<BrowserEngine, string> Walks =>
        [.. from engine in new[] { BrowserEngine.Firefox, BrowserEngine.WebKit } from name in Journeys.Keys select (engine, name)];

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Journey(BrowserEngine engine, string name)
    {
        var executable = Provisioner.FindBrowser(engine);
        Assert.SkipWhen(executable is null, $"Playwright's build of {engine} is not installed (npx playwright install {engine.ToString().ToLowerInvariant()})");

        await using var browser = await JourneyBrowser.LaunchAsync(executable, engine: engine);
        var options = new JourneyOptions($"e2e-{engine}", WalkLog.Failures);
        var result = await new JourneyRunner(suite.Stack.Target, browser).RunAsync(Journeys[name], Suite.Half, options, TestContext.Current.CancellationToken);
        Assert.True(result.Result == JourneyOutcome.Passed, $"{result.User}: {result.Reason} (evidence: {result.EvidenceFolder})");
    }
}
