using MathNet.Numerics.Distributions;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Sizing;

/// <summary>
/// How likely each verdict on one stratum's failures is, worked out exactly: for every number of failures in the base, from how many
/// in the new flow on rule 3 calls harm, and up to how many rule 7 promotes (unless rule 1b finds the base itself broken). No users of the
/// base: everybody is on the new flow.
/// </summary>
public sealed class StageOdds
{
    private const double Negligible = 1e-9;

    private readonly int _newUsers;
    private readonly int _baseUsers;
    private readonly DecisionRule _rule;
    private readonly double _margin;
    private readonly int _looks;

    /// <summary>A stage with these users, at one of so many looks.</summary>
    public StageOdds(int newUsers, int baseUsers, StageCriteria criteria, DecisionRule rule, int looks)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(rule);
        (_newUsers, _baseUsers, _rule, _margin, _looks) = (newUsers, baseUsers, rule, criteria.Margin, looks);
    }

    /// <summary>The chance that harm is called when these shares of users fail.</summary>
    public double ChanceOfRollback(double failingNew, double failingBase) =>
        Likely(failingBase, IsHarm).Sum(each => each.Chance * AtLeast(each.Limit, failingNew));

    /// <summary>The chance of promotion when these shares of users fail.</summary>
    public double ChanceOfPromotion(double failingNew, double failingBase) => _newUsers < MinimumUsers.For(_margin)
        ? 0
        : Likely(failingBase, (ofNew, ofBase) => !IsGoodEnough(ofNew, ofBase) || IsSuspect(ofNew, ofBase))
            .Where(each => !_rule.IsIncident(each.OfBase))
            .Sum(each => each.Chance * (1 - AtLeast(each.Limit, failingNew)));

    /// <summary>The smallest share of failing users that is called harm with this probability; null if even total failure is not.</summary>
    public double? SmallestVisibleHarm(double failingBase, double power = 0.8)
    {
        var limits = Likely(failingBase, IsHarm);
        double Power(double share) => limits.Sum(each => each.Chance * AtLeast(each.Limit, share));
        if (Power(1) < power)
            return null;
        double low = failingBase, high = 1;
        while (high - low > 0.00005)
        {
            var middle = (low + high) / 2;
            (low, high) = Power(middle) < power ? (middle, high) : (low, middle);
        }

        return high;
    }

    // For each likely number of failures in the base: its chance, and the fewest failures of the new flow at which "crossed" holds.
    // More failures in the base never lower that limit, so the search goes on where it stopped.
    private List<(Proportion OfBase, double Chance, int Limit)> Likely(double failingBase, Func<Proportion, Proportion, bool> crossed)
    {
        var result = new List<(Proportion, double, int)>();
        var limit = 0;
        var mode = (int)(failingBase * (_baseUsers + 1));
        for (var inBase = 0; inBase <= _baseUsers; inBase++)
        {
            var chance = _baseUsers == 0 ? 1 : Binomial.PMF(failingBase, _baseUsers, inBase);
            if (chance < Negligible && inBase > mode)
                break;
            if (chance < Negligible)
                continue;
            var ofBase = new Proportion(inBase, _baseUsers);
            while (limit <= _newUsers && !crossed(new(limit, _newUsers), ofBase))
                limit++;
            result.Add((ofBase, chance, limit));
        }

        return result;
    }

    private bool IsHarm(Proportion ofNew, Proportion ofBase) => ofNew.Count >= _rule.HarmUsers && IsSuspect(ofNew, ofBase);

    // Of too few users to be harm, it is rule 3b's: held, not promoted.
    private bool IsSuspect(Proportion ofNew, Proportion ofBase) => ofBase.Total == 0
        ? ClopperPearson.LowerBound(ofNew, 1 - (_rule.Alpha / _looks)) > _margin
        : ofNew.Share - ofBase.Share >= _rule.HarmDifference
          && FisherExact.PValue(ofNew, ofBase) < (_rule.IsIncident(ofBase) ? _rule.IncidentAlpha : _rule.Alpha) / _looks;

    private bool IsGoodEnough(Proportion ofNew, Proportion ofBase) => ofBase.Total == 0
        ? ClopperPearson.UpperBound(ofNew, 0.95) < _margin
        : NewcombeInterval.Of(ofNew, ofBase, 0.90).Upper < _margin;

    private double AtLeast(int count, double share) =>
        count <= 0 ? 1 : count > _newUsers ? 0 : 1 - Binomial.CDF(share, _newUsers, count - 1);
}
