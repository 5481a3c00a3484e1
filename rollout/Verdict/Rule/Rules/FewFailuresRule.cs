namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>
/// 3b: one failure against none, or one slow user against many, can reach p = 0.05 by the sizes of the arms alone; too little to take a release
/// back.
/// </summary>
internal sealed class FewFailuresRule : IRule
{
    public Finding? Apply(StratumCase stratum) =>
        Suspect(stratum, stratum.Figures.Failures, FailureHarmRule.What)
        ?? Suspect(stratum, stratum.Figures.SlowSends, SlowSendHarmRule.What)
        ?? (LatencyHarmRule.IsSuspected(stratum) ? Hold(stratum, LatencyHarmRule.Describe(stratum), " of a flow were timed") : null);

    private static Finding? Suspect(StratumCase stratum, Comparison? comparison, string what) =>
        ShareHarm.IsSuspected(stratum, comparison) ? Hold(stratum, ShareHarm.Describe(stratum, comparison!, what)) : null;

    private static Finding Hold(StratumCase stratum, string what, string ofWhom = "") => new(
        StageOutcome.Hold, StageRule.FewFailures, $"{what}; fewer than {stratum.Rule.HarmUsers} users{ofWhom}, so no harm is concluded yet.");
}
