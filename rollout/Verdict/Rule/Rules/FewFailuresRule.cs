namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>3b: one failure against none can reach p = 0.05 by the sizes of the arms alone; too little to take a release back.</summary>
internal sealed class FewFailuresRule : IRule
{
    public Finding? Apply(StratumCase stratum) =>
        Suspect(stratum, stratum.Figures.Failures, FailureHarmRule.What) ?? Suspect(stratum, stratum.Figures.SlowSends, SlowSendHarmRule.What);

    private static Finding? Suspect(StratumCase stratum, Comparison? comparison, string what) =>
        ShareHarm.IsSuspected(stratum, comparison)
            ? new Finding(
                StageOutcome.Hold,
                StageRule.FewFailures,
                ShareHarm.Describe(stratum, comparison!, what) + $"; fewer than {stratum.Rule.HarmUsers} users, so no harm is concluded yet.")
            : null;
}
