namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>1b: promises broken in the base, in the new flow not demonstrably more: something behind both flows fails.</summary>
internal sealed class DownstreamIncidentRule : IRule
{
    public Finding? Apply(StratumCase stratum)
    {
        var (first, second) = (stratum.Evidence.New, stratum.Evidence.Base);
        if (second.Invariants.Broken == 0)
            return null;
        var ofNew = first.Invariants.Broken > 0 ? InvariantRule.Describe(first) : "nothing of the kind";
        return new Finding(
            StageOutcome.Hold,
            StageRule.DownstreamIncident,
            $"{stratum.Wording.Place}: base: {InvariantRule.Describe(second)}; new flow: {ofNew}. An incident downstream, not the new flow's.");
    }
}
