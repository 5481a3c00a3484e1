namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>3: more users of the new flow fail to send.</summary>
internal sealed class FailureHarmRule : IRule
{
    internal const string What = "a message could not be sent";

    public Finding? Apply(StratumCase stratum) => ShareHarm.IsShown(stratum, stratum.Figures.Failures)
        ? new Finding(
            StageOutcome.Rollback,
            StageRule.FailureHarm,
            ShareHarm.Describe(stratum, stratum.Figures.Failures, What) + Wording.Codes(stratum.Evidence.New) + ".")
        : null;
}
