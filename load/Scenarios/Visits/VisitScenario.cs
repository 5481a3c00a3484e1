using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>A scenario in NBomber's terms: each iteration is one visit of one user, in the flow the user's toggles give.</summary>
public sealed class VisitScenario(BffClient client, SendLoadOptions options, ToggleChecks toggles, TimeProvider time)
{
    private const string WarmUpRun = "-warmup";
    private int _visits;
    private int _warmUpVisits;

    /// <summary>Users of the measured phase, in this order; over again when there are more visits.</summary>
    public required IReadOnlyList<LoadUser> Users { get; init; }

    /// <summary>Users of the warm-up, over and over; they do not think, and what they are told is not kept.</summary>
    public required IReadOnlyList<LoadUser> WarmUpUsers { get; init; }

    /// <summary>Keeps what users of the measured phase were told.</summary>
    public required IEventRecorder Events { get; init; }

    /// <summary>The scenario without its load. A failed step ends a visit only where it would end a person's.</summary>
    public ScenarioProps Create() => Scenario.Create(options.Scenario, VisitAsync).WithRestartIterationOnFail(false);

    private Task<IResponse> VisitAsync(IScenarioContext context)
    {
        var warmUp = context.ScenarioInfo.ScenarioOperation == ScenarioOperation.WarmUp;
        var visit = (int)(IterationScope.Current?.Index ?? Interlocked.Increment(ref warmUp ? ref _warmUpVisits : ref _visits) - 1);
        var stop = IterationScope.Current?.Stop ?? default;
        var draw = Draw("visit", visit);
        var user = warmUp ? WarmUpUsers[visit % WarmUpUsers.Count] : UserOf(visit);
        var environment = new VisitEnvironment(
            context, user, new BffUser(client.NewSession(), stop, user.Platform), Key(user, visit, warmUp), warmUp ? new ToggleChecks() : toggles,
            warmUp ? NoEvents.Instance : Events, new ThinkTime(warmUp ? 0 : options.ThinkTimeScale, options.Seed ^ visit, time, stop), time);
        return VisitFactory.Create(options.Visit, environment, draw).RunAsync();
    }

    private LoadUser UserOf(int visit)
    {
        var user = options.HeavyTailed ? HeavyTail.Pick(Users, Draw("who", visit), Draw("which", visit)) : Users[visit % Users.Count];
        return Draw("platform", visit) < options.MobileShare ? user with { Platform = BffUser.Mobile } : user;
    }

    // Two messages at most each visit, so that keys of one user's visits never meet.
    private JoinKey Key(LoadUser user, int visit, bool warmUp) =>
        new(warmUp ? options.KeyPrefix + WarmUpRun : options.KeyPrefix, user.Index, options.HeavyTailed ? 1 + 2 * visit : 1 + 2 * (visit / Users.Count));

    // The toggles' own hash: uniform, and the same on every machine.
    private double Draw(string purpose, int visit) => (double)PercentageOfActors.Bucket(purpose, $"{options.Seed}/{visit}") / PercentageOfActors.Buckets;
}
