using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Runtime.Reconciliation;
using Flow = SecureMessaging.Rollout.Report.Results.Flow;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class StageEvidenceTests
{
    private static readonly LatencyRule Limits = new() { HarmShift = 0.1, FloorMs = 200, SlowVistaMs = 1000, SlowOracleHealthMs = 3000 };

    [Fact]
    public void A_user_with_one_failed_send_among_several_is_one_failed_user()
    {
        var arm = Evidence(Send(1), Send(1, Told.Failed, "SM98"), Send(2)).Strata[1].New;
        Assert.Equal((2, 1), (arm.Users, arm.FailedUsers));
    }

    [Fact]
    public void A_code_met_twice_by_one_user_counts_one_user() =>
        Assert.Equal(1, Evidence(Send(1, Told.Failed, "SM98"), Send(1, Told.Failed, "SM98")).Strata[1].New.UsersByErrorCode["SM98"]);

    [Fact]
    public void A_user_s_latency_is_the_median_of_the_sends_that_succeeded() =>
        Assert.Equal([200.0], Evidence(Send(1, latencyMs: 100), Send(1, latencyMs: 200), Send(1, latencyMs: 900), Send(1, Told.Failed, "500", 5000)).Strata[1].New.SendLatenciesMs);

    [Fact]
    public void Each_record_has_its_own_limit_for_a_slow_send()
    {
        var evidence = Evidence(Send(1, latencyMs: 2000), Send(2, latencyMs: 2000, ehr: Ehr.Vista));
        Assert.Equal((1, 0), (evidence.Strata[0].New.SlowUsers, evidence.Strata[1].New.SlowUsers));
    }

    [Fact]
    public void What_was_told_sent_and_never_delivered_is_lost() =>
        Assert.Equal(1, Evidence(Send(1) with { Reconciled = Reconciled(Told.Sent, Delivered.Never) }).Strata[1].New.Invariants.Lost);

    [Fact]
    public void Flows_are_kept_apart()
    {
        var stratum = Evidence(Send(1), Send(2) with { Flow = Flow.Base }).Strata[1];
        Assert.Equal((1, 1), (stratum.New.Users, stratum.Base.Users));
    }

    private static StageEvidence Evidence(params SendOutcome[] sends) =>
        StageEvidenceOf.Sends("A", 5, sends, Limits, AssignmentEvidence.NotChecked);

    private static SendOutcome Send(long user, Told told = Told.Sent, string code = "", double latencyMs = 100, Ehr ehr = Ehr.OracleHealth) => new(
        user, Flow.New, ehr, "web", DateTimeOffset.UnixEpoch, code, latencyMs, "send",
        Reconciled(told, told == Told.Sent ? Delivered.Once : Delivered.Never));

    private static ReconciledSend Reconciled(Told told, Delivered delivered) => new(new ToldSend("r/1/1", "new", Ehr.OracleHealth, 1, told), delivered);
}
