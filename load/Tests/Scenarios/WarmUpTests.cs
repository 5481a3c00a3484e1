using Microsoft.Extensions.Time.Testing;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.OnEngine;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Load.Tests.Engine;
using SecureMessaging.Population;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class WarmUpTests
{
    [Fact]
    public async Task Its_users_do_not_think_so_that_measuring_need_not_wait_for_them()
    {
        var target = new HalfAndHalf();
        await using var stop = target;
        await target.InitializeAsync();
        var options = target.Options with { ThinkTimeScale = 1 };
        var users = new UserFinder(new SyntheticPopulation(), HalfAndHalf.Toggles, options.Seed, options.Stage).ByQuota([new("new", "vista", 1)]);
        using var client = new BffClient(target.Bff.Url, TimeSpan.FromMinutes(2));
        // Nobody turns this clock: whoever thinks by it does so for ever.
        var visits = new VisitScenario(client, options, new ToggleChecks(), new FakeTimeProvider()) { Users = users, WarmUpUsers = users, Events = new EventCollector(new None()) };
        var one = TimeSpan.FromSeconds(1);
        var run = NBomberRunner.RegisterScenarios(visits.Create().WithWarmUpDuration(one).WithLoadSimulations(Simulation.Inject(1, one, one))).WithoutReports();
        using var warmedUp = new CancellationTokenSource();
        var observer = new RunObserver(onPhase: phase => Cancel(warmedUp, phase == RunPhase.Measured));

        await run.RunOnEngineAsync(new() { Observers = [observer] }, warmedUp.Token);

        Assert.Contains("[run-A-warmup/", Assert.Single(target.Bff.Bodies("send")).GetProperty("body").GetString(), StringComparison.Ordinal);
    }

    private static void Cancel(CancellationTokenSource source, bool now)
    {
        if (now)
            source.Cancel();
    }

    private sealed class None : IEventRecorder
    {
        public void Record(LoadEvent told)
        {
        }
    }
}
