using CsCheck;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Rule;

/// <summary>What holds of a stage verdict whatever the numbers.</summary>
public class Stage_verdict_laws
{
    private static readonly StageJudge Judge = new(Evidence.Rule);

    private static readonly Gen<Proportion> Arms =
        Gen.Int[0, 1200].SelectMany(total => Gen.Int[0, Math.Min(total, 40)], (total, count) => new Proportion(count, total));

    private static readonly Gen<double> Margins = Gen.Int[0, 2].Select(index => new[] { 0.05, 0.02, 0.01 }[index]);

    [Fact]
    public void More_failures_in_the_new_flow_never_make_it_look_better() =>
        Gen.Select(Arms, Arms, Margins).Where((ofNew, _, _) => ofNew.Others > 0).Sample((ofNew, ofBase, margin) =>
            Outcome(ofNew, ofBase, margin) <= Outcome(ofNew with { Count = ofNew.Count + 1 }, ofBase, margin));

    [Fact]
    public void More_failures_in_the_base_never_make_the_new_flow_look_worse_short_of_an_incident() =>
        Gen.Select(Arms, Arms, Margins).Where((_, ofBase, _) => ofBase.Others > 0).Sample((ofNew, ofBase, margin) =>
        {
            var more = Verdict(ofNew, ofBase with { Count = ofBase.Count + 1 }, margin);
            return more.Rule == StageRule.DownstreamIncident || Outcome(ofNew, ofBase, margin) >= more.Outcome;
        });

    [Fact]
    public void Nothing_is_promoted_while_a_fifth_of_the_base_fails() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0.2, 1], Gen.Int[150, 20_000], Margins).Sample((ofNew, ofBase, users, margin) =>
            Outcome(new((int)(ofNew * users), users), new((int)Math.Ceiling(ofBase * users), users), margin) != StageOutcome.Promote);

    [Fact]
    public void A_stage_is_as_bad_as_its_worst_EHR() =>
        Gen.Select(Arms, Arms, Arms, Arms, Margins).Sample((vistaNew, vistaBase, oracleNew, oracleBase, margin) =>
        {
            var verdict = Judge.Judge(
                Evidence.Of(
                    Evidence.Stratum(Stratum.Vista, vistaNew, vistaBase), Evidence.Stratum(Stratum.OracleHealth, oracleNew, oracleBase)),
                Evidence.Margin(margin));
            return verdict.Outcome == verdict.Strata.Max(stratum => stratum.Outcome)
                && verdict.Outcome >= Outcome(vistaNew, vistaBase, margin)
                && verdict.Outcome >= Outcome(oracleNew, oracleBase, margin);
        });

    [Fact]
    public void Nothing_is_promoted_before_the_final_look() =>
        Gen.Select(Arms, Arms, Margins, Gen.Int[1, 30]).Sample((ofNew, ofBase, margin, looks) =>
            Judge.Judge(Evidence.OneStratum(ofNew, ofBase) with { Looks = new Looks(looks, false) }, Evidence.Margin(margin)).Outcome
                != StageOutcome.Promote);

    [Fact]
    public void More_planned_looks_never_raise_an_alarm_that_fewer_do_not() =>
        Gen.Select(Arms, Arms, Gen.Int[1, 30]).Sample((ofNew, ofBase, looks) =>
        {
            StageOutcome At(int planned) =>
                Judge.Judge(Evidence.OneStratum(ofNew, ofBase) with { Looks = new Looks(planned, false) }, Evidence.Margin(0.02)).Outcome;
            return At(looks + 1) <= At(looks);
        });

    [Fact]
    public void Fewer_users_than_the_minimum_are_never_promoted() =>
        Gen.Select(Gen.Int[0, 298], Arms).Sample((users, ofBase) => Outcome(new(0, users), ofBase, 0.01) != StageOutcome.Promote);

    [Fact]
    public void Fewer_than_three_failing_users_are_never_taken_for_harm() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[3, 1000], Arms).Sample((failed, users, ofBase) =>
            Outcome(new(failed, users), ofBase, 0.05) != StageOutcome.Rollback);

    [Fact]
    public void A_message_lost_in_the_new_flow_alone_is_always_a_rollback() =>
        Gen.Select(Arms, Arms, Gen.Int[1, 5]).Sample((ofNew, ofBase, lost) =>
            Judge.Judge(Evidence.Of(Losing(Evidence.Stratum(Stratum.Vista, ofNew, ofBase), lost, 0)), Evidence.Margin(0.05)).Outcome
                == StageOutcome.Rollback);

    [Fact]
    public void Every_verdict_gives_a_reason_that_names_the_stage() =>
        Gen.Select(Arms, Arms, Margins).Sample((ofNew, ofBase, margin) =>
            Judge.Judge(Evidence.OneStratum(ofNew, ofBase), Evidence.Margin(margin)).Reasons is [var reason, ..] && reason.StartsWith("Stage C (50 %)"));

    internal static StratumEvidence Losing(StratumEvidence stratum, int ofNew, int ofBase) => stratum with
    {
        New = stratum.New with { Invariants = InvariantCounts.None with { Lost = ofNew } },
        Base = stratum.Base with { Invariants = InvariantCounts.None with { Lost = ofBase } },
    };

    private static StageOutcome Outcome(Proportion ofNew, Proportion ofBase, double margin) => Verdict(ofNew, ofBase, margin).Outcome;

    private static StageVerdict Verdict(Proportion ofNew, Proportion ofBase, double margin) =>
        Judge.Judge(Evidence.OneStratum(ofNew, ofBase), Evidence.Margin(margin));
}
