using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Drill.Catching.Stages;

/// <summary>
/// A short load on stage C (50 %), reconciled and judged as a rehearsal does it: toggles, load, ledgers, assignment, verdict.
/// </summary>
/// <param name="Layer">What of it should notice.</param>
/// <param name="Users">Distinct users of each flow at each record.</param>
internal sealed record StageCatcher(Layer Layer, int Users) : ICatcher
{
    private const string Stage = PlannedStageNames.HalfOfTheUsers;
    /// <summary>Latencies as a share of the real ones: long beside what a busy machine adds, short beside a person's patience.</summary>
    public const double LatencyScale = 0.5;

    private const double UsersPerSecond = 40;
    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(90);

    public string Name => $"stage {Stage}, {Users} users of each flow at each record";

    public bool Alone => true;

    // Of each flow at each record.
    private long Messages => 4L * Users;

    /// <summary>
    /// For what breaks an invariant: one message is enough, so 110 users of each flow at each record, of whom 220 write to Oracle Health,
    /// see one in 200.
    /// </summary>
    public static StageCatcher Reconciling { get; } = new(Layer.Reconciliation, 110);

    /// <summary>
    /// For what only a comparison shows: 300 users of each flow at each record are the least that can be promoted at stage C; 6 failures
    /// of 300 against none have p = 0.015, 5 still 0.03.
    /// </summary>
    public static StageCatcher Judging { get; } = new(Layer.Verdict, 300);

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        var context = await OneStage.PrepareAsync(stack, tools, Fit, cancellationToken);
        using var client = new BffClient(stack.Target.Bff, RequestLimit);
        var rehearsal = new StageRehearsal(context, new StageJourneys(context, null, new AxeOnce()), client);
        return Read(await rehearsal.RunAsync(context.Plan.Stage(Stage), new StagePlace(0, Stage), reached: true, faults: null, cancellationToken));
    }

    private Profile Fit(Profile profile) => profile with
    {
        UsersPerSecond = UsersPerSecond,
        LatencyScale = LatencyScale,
        LatenessAllowedMs = OneStage.LatenessAllowedMs(LatencyScale),
        AssignmentDraw = 50,
        Quotas = new Dictionary<string, StageQuota> { [Stage] = new(Users, Users) },
    };

    /// <summary>What a rehearsed stage says.</summary>
    public Finding Read(StageResult result)
    {
        var ledger = result.Ledger;
        if (result.Assignment.Differing > 0)
            return Finding.Red(Layer.Assignment, $"{result.Assignment.Differing} of {result.Assignment.Checked} users were served toggles that differ from the formula");
        if (ledger.Broken > 0)
            return Finding.Red(Layer.Reconciliation, $"{ledger.Accepted} accepted: {ledger.Lost} lost, {ledger.Duplicated} delivered twice, {ledger.Misrouted} to another team");
        // What was accepted and delivered is counted, not measured: a late generator changes nothing about it. Fewer may miss the one in 200.
        if (Layer == Layer.Reconciliation)
            return ledger.Accepted < Messages ? Finding.Nothing($"{ledger.Accepted} messages were accepted, and {Messages} are needed") : Finding.Green;
        if (!result.Load.Valid)
            return Finding.Nothing($"the load was not valid: {string.Join("; ", result.Load.InvalidBecause)}");

        // Only a ROLLBACK says that the new flow does harm; a HOLD is what noise on a busy machine would bring as well.
        var said = $"{$"{result.Verdict}".ToUpperInvariant()}, {result.Rule}: {string.Join(" ", result.Reasons)}";
        return result.Verdict switch
        {
            StageOutcome.Promote => Finding.Green,
            StageOutcome.Rollback => Finding.Red(Layer.Verdict, said),
            _ => Finding.Nothing(said),
        };
    }
}
