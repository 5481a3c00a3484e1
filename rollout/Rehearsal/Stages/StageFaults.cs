using System.Globalization;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>
/// The faults of a stage: those ordered for the time the new flow is on and, while its load runs, the profile's share of sends that are refused
/// for no reason of the flow. A browser journey never meets the latter: it is walked once, and one refusal by chance would be called a broken flow.
/// </summary>
/// <param name="context">The rehearsal.</param>
/// <param name="ordered">With <c>--faults</c>, or null.</param>
/// <param name="stage">The stage.</param>
internal sealed class StageFaults(RehearsalContext context, OrderedFaults? ordered, PlannedStage stage)
{
    private double Background => context.Profile.BackgroundFailureShare;

    /// <summary>Puts in force what was ordered, and nothing of the stage before.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        // An order that is given again goes on. Schedules and draws begin with the stage, so that a resumed run is like one that was not broken off.
        await context.Target.ClearAsync(cancellationToken);
        foreach (var simulator in Enum.GetValues<Ehr>())
            await context.Target.OrderAsync(simulator, Order([.. Ordered(simulator)]), cancellationToken);
    }

    /// <summary>Adds the background; what was ordered goes on.</summary>
    public Task BeginLoadAsync(CancellationToken cancellationToken) => BackgroundAsync(
        [string.Create(CultureInfo.InvariantCulture, $$$"""{"fault":"refuse","probability":{{{Background}}},"routes":["message-create"],"parameters":{"status":500}}""")], cancellationToken);

    /// <summary>Takes the background back; what was ordered goes on.</summary>
    public Task EndLoadAsync(CancellationToken cancellationToken) => BackgroundAsync([], cancellationToken);

    // The front door of both records is the VistA simulator's.
    private Task BackgroundAsync(string[] background, CancellationToken cancellationToken) => Background > 0
        ? context.Target.OrderAsync(Ehr.Vista, Order([.. Ordered(Ehr.Vista), .. background]), cancellationToken)
        : Task.CompletedTask;

    private IEnumerable<string> Ordered(Ehr simulator) => ordered?.For(simulator, context.Plan.Percent(stage)) ?? [];

    private static string Order(string[] faults) => $$"""{"faults":[{{string.Join(',', faults)}}]}""";
}
