using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>The scenario "send a new message": each iteration is one visit of one user, in the flow the user's toggles give.</summary>
public sealed class SendScenario(BffClient client, string run, ToggleChecks toggles, TimeProvider time)
{
    /// <summary>Its name on the command line and in results.</summary>
    public const string Name = "send";

    private const string WarmUpRun = "-warmup";
    private int _visits;
    private int _warmUpVisits;

    /// <summary>Users of the measured phase, one visit each, in this order.</summary>
    public required IReadOnlyList<LoadUser> Users { get; init; }

    /// <summary>Users of the warm-up, over and over; what they are told is not kept.</summary>
    public required IReadOnlyList<LoadUser> WarmUpUsers { get; init; }

    /// <summary>Keeps what users of the measured phase were told.</summary>
    public required IEventRecorder Events { get; init; }

    /// <summary>The scenario without its load. A failed step ends a visit only where it would end a person's.</summary>
    public ScenarioProps Create() => Scenario.Create(Name, VisitAsync).WithRestartIterationOnFail(false);

    private Task<IResponse> VisitAsync(IScenarioContext context)
    {
        var warmUp = context.ScenarioInfo.ScenarioOperation == ScenarioOperation.WarmUp;
        var visit = (int)(IterationScope.Current?.Index ?? Interlocked.Increment(ref warmUp ? ref _warmUpVisits : ref _visits) - 1);
        var users = warmUp ? WarmUpUsers : Users;
        var user = users[visit % users.Count];
        var key = new JoinKey(warmUp ? run + WarmUpRun : run, user.Index, 1 + visit / users.Count);
        var bff = new BffUser(client.NewSession(), IterationScope.Current?.Stop ?? default);
        return warmUp
            ? new SendVisit(context, user, bff, key, new ToggleChecks(), NoEvents.Instance, time).RunAsync()
            : new SendVisit(context, user, bff, key, toggles, Events, time).RunAsync();
    }
}
