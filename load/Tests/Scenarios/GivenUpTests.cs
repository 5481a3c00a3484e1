using Microsoft.AspNetCore.Builder;
using NBomber.CSharp;
using SecureMessaging.Load.OnEngine;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Population;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>No answer in time is one thing, a caller who no longer wants it another.</summary>
public sealed class GivenUpTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private LoopbackSite _silent = null!;

    public async ValueTask InitializeAsync() =>
        _silent = await LoopbackSite.StartAsync(answers => answers.Run(context => Task.Delay(Timeout.Infinite, context.RequestAborted)));

    public ValueTask DisposeAsync() => _silent.DisposeAsync();

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_a_timeout()
    {
        using var client = new BffClient(_silent.Url, TimeSpan.FromMilliseconds(50));
        Assert.True((await new BffUser(client.NewSession(), TestContext.Current.CancellationToken).ProfileAsync()).TimedOut);
    }

    [Fact]
    public async Task A_request_that_its_caller_gives_up_is_no_timeout()
    {
        using var interrupt = new CancellationTokenSource();
        using var client = new BffClient(_silent.Url, TimeSpan.FromMinutes(1));
        var asked = new BffUser(client.NewSession(), interrupt.Token).ProfileAsync();
        await interrupt.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task A_user_whom_the_run_gives_up_is_told_of_no_answer_in_time()
    {
        var target = new HalfAndHalf();
        await using var stop = target;
        await target.InitializeAsync();
        target.Bff.Silences.Add("send");
        var users = new UserFinder(new SyntheticPopulation(), HalfAndHalf.Toggles, target.Options.Seed, target.Options.Stage).ByQuota([new("new", "vista", 1)]);
        using var client = new BffClient(target.Bff.Url, TimeSpan.FromMinutes(1));
        var told = new Told();
        var visits = new VisitScenario(client, target.Options, new ToggleChecks(), TimeProvider.System) { Users = users, WarmUpUsers = users, Events = told };
        var one = visits.Create().WithoutWarmUp().WithLoadSimulations(Simulation.Inject(1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)));

        await NBomberRunner.RegisterScenarios(one).WithoutReports().RunOnEngineAsync(new() { GracefulStop = TimeSpan.FromSeconds(1) }, TestContext.Current.CancellationToken);

        // On a busy machine he is told after the run has returned.
        var last = await told.Event.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal((ToldName.TimedOut, BffReply.TimeoutCode), (last.Told, last.Code));
    }

    private sealed class Told : IEventRecorder
    {
        private readonly TaskCompletionSource<LoadEvent> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<LoadEvent> Event => _told.Task;

        public void Record(LoadEvent told) => _told.SetResult(told);
    }
}
