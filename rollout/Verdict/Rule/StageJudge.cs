using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule.Rules;

namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>
/// Judges a stage: each EHR and both together go through the rules in order, the first that matches decides for that stratum, and
/// the worst stratum decides for the stage (design.md §4.6).
/// </summary>
public sealed class StageJudge(DecisionRule rule)
{
    // Rules that call for a rollback come before those that only hold, so that no HOLD hides harm. Assignment comes first of the
    // comparisons: with users in the wrong arm none of them means anything.
    private static readonly IReadOnlyList<IRule> Rules =
    [
        new InvariantRule(),
        new AssignmentRule(),
        new FailureHarmRule(),
        new LatencyHarmRule(),
        new SlowSendHarmRule(),
        new DownstreamIncidentRule(),
        new FewFailuresRule(),
        new CsatRule(),
        new InterimLookRule(),
        new TooFewUsersRule(),
        new MarginRule(),
    ];

    /// <summary>The verdict on a stage that has criteria.</summary>
    public StageVerdict Judge(StageEvidence evidence, StageCriteria criteria)
    {
        EvidenceCheck.Ensure(evidence);
        ArgumentNullException.ThrowIfNull(criteria);
        evidence = evidence with { Strata = WithBothEhrs(evidence.Strata) };
        var strata = Cases(evidence, criteria).Select(Judge).ToList();
        var deciding = strata.Where(stratum => !IsLeftToAllUsers(stratum, criteria, strata.Count)).ToList();
        var worst = deciding.Max(stratum => stratum.Outcome);
        var reasons = deciding.Where(stratum => stratum.Outcome == worst).OrderBy(stratum => stratum.Rule).ToList();
        return new StageVerdict(
            worst,
            reasons[0].Rule,
            [.. reasons.Select(stratum => stratum.Reason).Distinct()],
            strata,
            [.. Gaps.In(evidence, strata, deciding)],
            [.. Remarks.On(evidence)]);
    }

    /// <summary>What a stage without criteria (baseline, rollback) must still keep: every message told sent is delivered, once, where it belongs.</summary>
    public static IReadOnlyList<string> BrokenInvariants(StageEvidence evidence)
    {
        EvidenceCheck.Ensure(evidence);
        return
        [
            .. from stratum in evidence.Strata
               from arm in new[] { (Name: "new flow", Evidence: stratum.New), (Name: "base", Evidence: stratum.Base) }
               where arm.Evidence.Invariants.Broken > 0
               select $"{new Wording(evidence, stratum.Stratum).Place}, {arm.Name}: {InvariantRule.Describe(arm.Evidence)}.",
        ];
    }

    // An EHR of which nothing was given is one of which nothing is known: no reason to promote without it.
    private static IReadOnlyList<StratumEvidence> WithBothEhrs(IReadOnlyList<StratumEvidence> strata) => strata is [{ Stratum: not Stratum.Combined }]
        ? [.. new[] { Stratum.Vista, Stratum.OracleHealth }.Select(ehr => strata.FirstOrDefault(each => each.Stratum == ehr) ?? new(ehr, ArmEvidence.None, ArmEvidence.None))]
        : strata;

    private IEnumerable<StratumCase> Cases(StageEvidence evidence, StageCriteria criteria)
    {
        foreach (var stratum in evidence.Strata)
            yield return new StratumCase(evidence, stratum, criteria, rule);
        if (evidence.Strata.Count > 1)
            yield return StratumCase.Combine(evidence, criteria, rule);
    }

    private static StratumVerdict Judge(StratumCase stratum)
    {
        // The last rule always finds something.
        var finding = Rules.Select(each => each.Apply(stratum)).First(each => each is not null)!;
        return new StratumVerdict(stratum.Evidence.Stratum, finding.Outcome, finding.Rule, finding.Reason, stratum.Figures);
    }

    // Early stages do not wait for an EHR with few users: it was judged for harm, and "good enough" is judged on all users.
    private static bool IsLeftToAllUsers(StratumVerdict stratum, StageCriteria criteria, int strata) =>
        !criteria.EveryEhr
        && strata > 1
        && stratum is { Rule: StageRule.TooFewUsers, Stratum: not Stratum.Combined }
        && stratum.Figures.Failures.New.Total < stratum.Figures.MinimumUsers;
}
