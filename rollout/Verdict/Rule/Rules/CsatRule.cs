using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>
/// 3c: users of the new flow are less satisfied. It holds and does not roll back: answers are few and self-selected, so people decide.
/// </summary>
internal sealed class CsatRule : IRule
{
    public Finding? Apply(StratumCase stratum)
    {
        if (stratum.Stage.Csat is not { New.Count: > 0, Base.Count: > 0 } csat)
            return null;
        var test = MannWhitney.Test(csat.New, csat.Base, Alternative.Less);
        return test.PValue < stratum.Alpha
            ? new Finding(
                StageOutcome.Hold,
                StageRule.LowerSatisfaction,
                $"Stage {stratum.Stage.Stage} ({stratum.Stage.Percent} %): {csat.New.Count} users of the new flow score {csat.New.Average():0.00} on average against "
                + $"{csat.Base.Average():0.00} of {csat.Base.Count} of the base ({Wording.PValue(test.PValue)}, limit {stratum.Alpha:0.####}).")
            : null;
    }
}
