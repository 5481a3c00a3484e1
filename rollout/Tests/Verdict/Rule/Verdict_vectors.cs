using System.Text.Json.Nodes;
using SecureMessaging.Rollout.Tests.Verdict.Statistics;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Verdict.Rule;

/// <summary>The verdict cases worked out beside the reference values.</summary>
public class Verdict_vectors
{
    public static IEnumerable<TheoryDataRow<int>> Indices => Enumerable.Range(0, StatsVectors.VerdictVectors.Count).Select(i => new TheoryDataRow<int>(i));

    [Theory, MemberData(nameof(Indices))]
    public void Are_met(int index)
    {
        var vector = StatsVectors.VerdictVectors[index]!.AsObject();
        var verdict = new StageJudge(Evidence.Rule).Judge(Read(vector), Evidence.Margin(vector.Number("margin")));

        Assert.Equal((string)vector["verdict"]!, verdict.Outcome.ToString().ToUpperInvariant());
        Assert.Equal(RuleOf((string)vector["reason"]!), verdict.Rule);
        Assert.Equal(vector.Whole("n_min"), verdict.Strata[0].Figures.MinimumUsers);
        if (vector["fisher_p"] is not null)
            Assert.Equal(vector.Number("fisher_p"), verdict.Strata[0].Figures.Failures.PValue, 1e-9);
    }

    private static StageEvidence Read(JsonObject vector)
    {
        var evidence = Evidence.OneStratum(vector.Proportion("x_new", "n_new"), vector.Proportion("x_base", "n_base"), vector.Number("stage_percent"));
        var options = vector["options"]!.AsObject();
        if (options["looks"] is not null)
            evidence = evidence with { Looks = new Looks(options.Whole("looks"), (bool)options["final"]!) };
        if (options["lost"] is null)
            return evidence;
        var stratum = evidence.Strata[0];
        var lost = InvariantCounts.None with { Lost = options.Whole("lost") };
        return evidence with { Strata = [stratum with { New = stratum.New with { Invariants = lost } }] };
    }

    private static StageRule RuleOf(string reason) => reason switch
    {
        "invariant: message lost" => StageRule.Invariant,
        "harm: Fisher p below alpha and difference at least 0.5 pp" => StageRule.FailureHarm,
        "interim look, promotion is judged only at the end of the soak" => StageRule.InterimLook,
        "too few users on the new flow" or "no data in one arm" => StageRule.TooFewUsers,
        "upper bound of the difference is inside the margin" => StageRule.GoodEnough,
        "inconclusive" => StageRule.Inconclusive,
        _ => throw new InvalidOperationException(reason),
    };
}
