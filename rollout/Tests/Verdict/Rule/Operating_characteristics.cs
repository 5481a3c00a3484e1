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

        StageOutcome Outcome(int inNew, int inBase) => judge.Judge(
            Evidence.OneStratum(new(inNew, newUsers), new(inBase, baseUsers), row.Number("share") * 100), criteria).Outcome;

        // More failures in the new flow never look better, more in the base never worse (Stage_verdict_laws): so for each number of
        // failures in the base the verdict changes at two limits, which only rise from one number to the next.
        var (hold, rollback) = (0, 0);
        double promoted = 0, rolledBack = 0;
        foreach (var (inBase, chance) in Likely(baseUsers, row.Number("p_base")))
        {
            while (hold <= newUsers && Outcome(hold, inBase) == StageOutcome.Promote)
                hold++;
            for (rollback = Math.Max(rollback, hold); rollback <= newUsers && Outcome(rollback, inBase) != StageOutcome.Rollback;)
                rollback++;
            promoted += chance * Fewer(hold, newUsers, row.Number("p_new"));
            rolledBack += chance * (1 - Fewer(rollback, newUsers, row.Number("p_new")));
        }

        Assert.Equal(row.Number("promote"), promoted, 0.0006);
        Assert.Equal(row.Number("rollback"), rolledBack, 0.0006);
        Assert.Equal(row.Number("hold"), 1 - promoted - rolledBack, 0.0006);
    }

    private static double Fewer(int count, int users, double share) => count == 0 ? 0 : Binomial.CDF(share, users, count - 1);

    private static List<(int Count, double Probability)> Likely(int users, double share) =>
    [
        .. Enumerable.Range(0, users + 1)
            .Select(count => (count, Binomial.PMF(share, users, count)))
            .Where(outcome => outcome.Item2 > Negligible),
    ];
}
