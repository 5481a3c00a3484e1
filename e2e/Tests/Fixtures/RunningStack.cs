using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Mocks.Bff.Polling;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Tests.Fixtures;

/// <summary>A stack in this process, and journeys on it. Each test class that flips toggles, orders faults or counts has one to itself.</summary>
public sealed class RunningStack(Suite suite) : IAsyncLifetime
{
    // What the pages wait for others' sake proves nothing here; that the BFF looks once a second is PollingTests' matter.
    private static readonly StackOptions Options = new()
    {
        PagesFolder = Provisioner.PagesFolder,
        BffServices = services => services.AddSingleton(new OracleHealthPollingOptions { Interval = TimeSpan.FromMilliseconds(100) }),
        OracleHealthFiling = new(Fastest: TimeSpan.FromMilliseconds(50), Slowest: TimeSpan.FromMilliseconds(200)),
    };

    private static readonly bool Traced = Environment.GetEnvironmentVariable("HARNESS_TRACE") == "1";

    private StackHost? _host;
    private StackTarget? _target;
    private JourneyRunner? _runner;

    public StackTarget Target => _target ?? throw new InvalidOperationException("The stack has not started.");

    private JourneyRunner Runner => _runner ?? throw new InvalidOperationException("The stack has not started.");

    public async ValueTask InitializeAsync()
    {
        _host = await StackHost.StartAsync(Options, TestContext.Current.CancellationToken);
        _target = new StackTarget(_host.Addresses, _host.Population);
        _runner = new JourneyRunner(_target, suite.Browser);
    }

    /// <summary>Serves these percentages from now on.</summary>
    public async Task ServeAsync(StageToggles toggles)
    {
        await Target.SetPercentageOfActorsAsync(SecureMessagingToggles.CuratedListFlow, toggles.Curated, TestContext.Current.CancellationToken);
        await Target.SetPercentageOfActorsAsync(SecureMessagingToggles.RecentRecipients, toggles.Recent, TestContext.Current.CancellationToken);
    }

    /// <summary>Walks a journey as this Veteran.</summary>
    public Task<JourneyResult> ReplayAsync(Journey journey, Veteran veteran, StageToggles toggles, JourneyOptions options) =>
        Runner.RunAsync(journey, veteran, toggles, options, TestContext.Current.CancellationToken);

    /// <summary>Walks a journey and gives its result as it is.</summary>
    public Task<JourneyResult> RunAsync(Journey journey, StageToggles toggles, JourneyOptions options) =>
        Runner.RunAsync(journey, toggles, options, TestContext.Current.CancellationToken);

    /// <summary>Walks a journey; the test fails with its reason and the place of its evidence.</summary>
    public async Task WalkAsync(Journey journey, StageToggles toggles)
    {
        var options = new JourneyOptions($"e2e-{toggles.Curated.Text}", WalkLog.Failures) { Traced = Traced };
        var result = await RunAsync(journey, toggles, options);
        suite.Log.Add(result);
        if (result.Result == JourneyOutcome.Skipped)
            Assert.Skip(result.Reason);
        Assert.True(result.Result == JourneyOutcome.Passed, $"{result.User}: {result.Reason} (evidence: {result.EvidenceFolder})");
    }

    public async ValueTask DisposeAsync()
    {
        _target?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }
}
