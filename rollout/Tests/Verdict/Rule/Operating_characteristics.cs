using MathNet.Numerics.Distributions;
using SecureMessaging.Rollout.Tests.Verdict.Statistics;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Verdict.Rule;

/// <summary>How often each verdict falls, worked out by enumerating both arms, agrees with the published table.</summary>
public class Operating_characteristics
{
    // Outcomes rarer than this in either arm are left out; the table has three decimals.
    private const double Negligible = 1e-7;

    public static IEnumerable<TheoryDataRow<int>> Rows =>
        Enumerable.Range(0, StatsVectors.OperatingCharacteristics.Count).Select(i => new TheoryDataRow<int>(i));

    [Theory, MemberData(nameof(Rows))]
    public void Are_those_of_the_table(int index)
    {
        var row = StatsVectors.OperatingCharacteristics[index]!.AsObject();
        var (newUsers, baseUsers) = (row.Whole("n_new"), row.Whole("n_base"));
        var criteria = Evidence.Margin(row.Number("margin"));
        // The table knows no least number of failing users.
        var judge = new StageJudge(Evidence.Rule with { HarmUsers = 1 });

        var chance = new double[3];
        foreach (var (inNew, ofNew) in Likely(newUsers, row.Number("p_new")))
        {
            foreach (var (inBase, ofBase) in Likely(baseUsers, row.Number("p_base")))
            {
                var evidence = Evidence.OneStratum(new(inNew, newUsers), new(inBase, baseUsers), row.Number("share") * 100);
                chance[(int)judge.Judge(evidence, criteria).Outcome] += ofNew * ofBase;
            }
        }

        Assert.Equal(row.Number("promote"), chance[(int)StageOutcome.Promote], 0.0006);
        Assert.Equal(row.Number("hold"), chance[(int)StageOutcome.Hold], 0.0006);
        Assert.Equal(row.Number("rollback"), chance[(int)StageOutcome.Rollback], 0.0006);
    }

    private static List<(int Count, double Probability)> Likely(int users, double share) =>
    [
        .. Enumerable.Range(0, users + 1)
            .Select(count => (count, Binomial.PMF(share, users, count)))
            .Where(outcome => outcome.Item2 > Negligible),
    ];
}
