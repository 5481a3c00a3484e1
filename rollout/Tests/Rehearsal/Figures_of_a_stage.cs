using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Reconciliation;
using Flow = SecureMessaging.Rollout.Report.Results.Flow;
using Generated = SecureMessaging.Load.Scenarios.Results.LoadResult;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>What <c>result.json</c> tells of a stage's load and of its messages.</summary>
public class Figures_of_a_stage
{
    private static readonly Distribution Successes = Distribution.Empty with { Count = 1, P50Ms = 900, P95Ms = 1800, P99Ms = 2000, MaxMs = 2100 };

    // Nine refusals in ten, within milliseconds.
    private static readonly Distribution Together = Distribution.Empty with { Count = 10, P50Ms = 5, P95Ms = 6, P99Ms = 7, MaxMs = 2100 };

    [Fact]
    public void Percentiles_are_those_of_successful_sends_however_quick_refusals_are()
    {
        var row = Assert.Single(LoadFigures.Of(Load(), []).Send);
        Assert.Equal((10, 9, 900.0, 1800.0, 2000.0), (row.Count, row.Failed, row.P50Ms, row.P95Ms, row.P99Ms));
    }

    [Fact]
    public void The_distribution_is_that_of_successful_sends() =>
        Assert.Equal(1, Assert.Single(LoadFigures.Of(Load(), [Send(Told.Sent, Delivered.Once, 900), Send(Told.Failed, Delivered.Never, 5)]).Send).Bins.Sum(bin => bin.Count));

    [Fact]
    public void Over_time_latency_is_that_of_successful_sends_and_a_slice_without_any_is_left_out()
    {
        var slice = Assert.Single(LoadFigures.Of(
            Load(), [Send(Told.Sent, Delivered.Once, 900), Send(Told.Failed, Delivered.Never, 5), Send(Told.Failed, Delivered.Never, 5) with { At = DateTimeOffset.UnixEpoch.AddMinutes(1) }]).OverTime);
        Assert.Equal((2, 1, 900.0), (slice.Count, slice.Failed, slice.P95Ms));
    }

    [Fact]
    public void Delivered_are_those_of_the_accepted_messages()
    {
        var ledger = LedgerOf.Counts([Send(Told.Sent, Delivered.Once), Send(Told.Sent, Delivered.Never), Send(Told.Failed, Delivered.Once), Send(Told.TimedOut, Delivered.Once)]);
        Assert.Equal(new LedgerCounts(Accepted: 2, Delivered: 1, Lost: 1, Duplicated: 0, Misrouted: 0, DeliveredAfterError: 2), ledger);
    }

    private static SendOutcome Send(Told told, Delivered delivered, double latencyMs = 100) => new(
        1, Flow.New, Ehr.Vista, "web", DateTimeOffset.UnixEpoch, "", latencyMs, "send", new(new ToldSend("r/1/1", "new", Ehr.Vista, 1, told), delivered));

    private static Generated Load() => new()
    {
        Scenario = "send",
        Model = "open",
        RunId = "r1",
        Stage = "A",
        Seed = 1,
        Segment = "1/1",
        StartedAt = DateTimeOffset.UnixEpoch,
        DurationSeconds = 60,
        Valid = true,
        Conclusion = Conclusion.Pass,
        InvalidReasons = [],
        Offered = 10,
        Achieved = 10,
        Dropped = 0,
        LatenessP99Ms = 1,
        Lateness = Distribution.Empty,
        Send = [Step()],
        Draft = [],
        Steps = [],
        Arms = [],
        Toggles = null!,
        Thresholds = [],
        Generator = null!,
        Machine = null!,
    };

    private static StepFigures Step() => new("send", "new", "vista", "web")
    {
        Count = 10,
        Failed = 9,
        PerSecond = 1,
        P50Ms = Together.P50Ms,
        P95Ms = Together.P95Ms,
        P99Ms = Together.P99Ms,
        All = Together,
        Ok = Successes,
        Fail = Distribution.Empty,
        Service = Distribution.Empty,
        FailuresByCode = new Dictionary<string, int>(),
    };
}
