using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>3: more users of the new flow fail to send than of the base; at 100 %, than the margin allows.</summary>
internal sealed class FailureHarmRule : IRule
{
    internal const string What = "a message could not be sent";

    public Finding? Apply(StratumCase stratum) => stratum.HasBase ? AgainstBase(stratum) : Alone(stratum);

    private static Finding? AgainstBase(StratumCase stratum) => ShareHarm.IsShown(stratum, stratum.Figures.Failures)
        ? Rollback(ShareHarm.Describe(stratum, stratum.Figures.Failures, What) + Wording.Codes(stratum.Evidence.New) + ".")
        : null;

    private static Finding? Alone(StratumCase stratum)
    {
        var (failed, margin) = (stratum.Figures.Failures.New, stratum.Criteria.Margin);
        if (failed.Count < stratum.Rule.HarmUsers)
            return null;

        var atLeast = ClopperPearson.LowerBound(failed, 1 - stratum.Alpha);
        return atLeast > margin
            ? Rollback(
                $"{stratum.Wording.Place}: {What} for {Wording.Count(failed)}: at least {Wording.Percent(atLeast)} fail, {Wording.Percent(margin)} allowed"
                + $"{Wording.Codes(stratum.Evidence.New)}. With everybody on the new flow there is no base to tell it from an incident downstream: go back to the stage before, where there is one.")
            : null;
    }

    private static Finding Rollback(string reason) => new(StageOutcome.Rollback, StageRule.FailureHarm, reason);
}
