using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Sizing;

/// <summary>How long each real stage must last, and the smallest harm it can see, by EHR.</summary>
public sealed class RolloutSize(ReleasePlan plan)
{
    private const int LongestDays = 366;
    private const double Power = 0.8;

    /// <summary>For this many users a day, of whom this share message an Oracle Health team, and of whom this share fails anyway.</summary>
    /// <exception cref="EvidenceException">Figures that cannot be.</exception>
    public IReadOnlyList<StageSize> Of(double usersPerDay, double oracleHealthShare, double failureShare)
    {
        if (usersPerDay is not > 0 || !double.IsFinite(usersPerDay))
            throw new EvidenceException($"{usersPerDay} users a day: more than 0 are wanted");
        if (oracleHealthShare is not (>= 0 and <= 1))
            throw new EvidenceException($"an Oracle Health share of {oracleHealthShare}: a share from 0 to 1 is wanted (5 % is 0.05)");
        if (failureShare is not (>= 0 and < 1))
            throw new EvidenceException($"a failure share of {failureShare}: a share from 0 to below 1 is wanted (0.25 % is 0.0025)");
        (Stratum Stratum, double Users)[] strata =
        [
            (Stratum.Vista, usersPerDay * (1 - oracleHealthShare)), (Stratum.OracleHealth, usersPerDay * oracleHealthShare), (Stratum.Combined, usersPerDay),
        ];
        return
        [
            .. from stage in plan.Stages
               where stage.Criteria is not null
               from each in strata
               select Size(stage, stage.Criteria!, each.Stratum, each.Users, failureShare),
        ];
    }

    private StageSize Size(PlannedStage stage, StageCriteria criteria, Stratum stratum, double users, double failureShare)
    {
        var share = plan.Percent(stage) / 100;
        var minimum = MinimumUsers.For(criteria.Margin);
        StageOdds After(double days) => new(Whole(users * share * days), Whole(users * (1 - share) * days), criteria, plan.Rule, plan.Rule.Looks);

        var toMinimum = users * share > 0 ? (int)Math.Min(LongestDays + 1, Math.Ceiling(minimum / (users * share))) : LongestDays + 1;
        var toPromote = FirstDay(toMinimum, days => After(days).ChanceOfPromotion(failureShare, failureShare) >= Power);
        var length = stage.LengthDays ?? toPromote;
        return new StageSize
        {
            Stage = stage.Name,
            Percent = plan.Percent(stage),
            Stratum = stratum,
            NewPerDay = users * share,
            BasePerDay = users * (1 - share),
            MinimumUsers = minimum,
            MustReachMinimum = criteria.EveryEhr || stratum == Stratum.Combined,
            DaysToMinimum = toMinimum > LongestDays ? null : toMinimum,
            DaysToPromote = toPromote,
            PlannedDays = stage.LengthDays,
            SmallestVisibleHarm = length is { } days ? After(days).SmallestVisibleHarm(failureShare, Power) : null,
        };
    }

    // The chance of promotion grows with the days, give or take a step of the discrete counts: the first day lies between the last
    // doubling that was not enough and the first that was. Doubling keeps the counts, and with them the work, small.
    private static int? FirstDay(int from, Func<int, bool> isEnough)
    {
        if (from > LongestDays)
            return null;
        var (low, high) = (from, from);
        while (!isEnough(high))
        {
            if (high == LongestDays)
                return null;
            (low, high) = (high + 1, Math.Min(LongestDays, high * 2));
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isEnough(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int Whole(double users) => (int)Math.Min(int.MaxValue / 4, Math.Round(users));
}
