namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>4b: more users of the new flow meet a send slower than the limit; a tail that the median does not see.</summary>
internal sealed class SlowSendHarmRule : IRule
{
    internal const string What = "a send was slower than the limit";

    public Finding? Apply(StratumCase stratum) => ShareHarm.IsShown(stratum, stratum.Figures.SlowSends)
        ? new Finding(
            StageOutcome.Rollback,
            StageRule.SlowSendHarm,
            ShareHarm.Describe(stratum, stratum.Figures.SlowSends!, What) + ".")
        : null;
}
