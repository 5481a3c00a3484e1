namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>
/// 1b: the base breaks promises, or fails or is slow for more users than any day explains, and the new flow not demonstrably more:
/// something behind both flows is broken. Nothing is promoted on a comparison with it: a new flow that fails for everybody is no worse than a
/// base that does.
/// </summary>
internal sealed class DownstreamIncidentRule : IRule
{
    public Finding? Apply(StratumCase stratum) =>
        BrokenPromises(stratum)
        ?? Outage(stratum, stratum.Figures.Failures, FailureHarmRule.What, Wording.Codes(stratum.Evidence.Base))
        ?? Outage(stratum, stratum.Figures.SlowSends, SlowSendHarmRule.What);

    private static Finding? BrokenPromises(StratumCase stratum)
    {
        var (first, second) = (stratum.Evidence.New, stratum.Evidence.Base);
        if (second.Invariants.Broken == 0)
            return null;
        var isOfBoth = first.Invariants.Broken > 0;
        return Hold(stratum, $"base: {InvariantRule.Describe(second)}; new flow: {(isOfBoth ? InvariantRule.Describe(first) : "nothing of the kind")}", isOfBoth);
    }

    // At 100 % whoever still has the base is a straggler, and no comparison.
    private static Finding? Outage(StratumCase stratum, Comparison? comparison, string what, string codes = "") =>
        stratum.HasBase && comparison is not null && stratum.Rule.IsIncident(comparison.Base)
            ? Hold(
                stratum,
                $"{what} for {Wording.Count(comparison.Base)} of the base itself, more than {Wording.Percent(stratum.Rule.IncidentShare)}, "
                    + $"and {Wording.Count(comparison.New)} of the new flow{codes}",
                stratum.Rule.IsIncident(comparison.New))
            : null;

    private static Finding Hold(StratumCase stratum, string what, bool isOfBoth) => new(
        StageOutcome.Hold,
        StageRule.DownstreamIncident,
        $"{stratum.Wording.Place}: {what}. {(isOfBoth ? "An incident downstream, not the new flow's." : "The base itself is broken: nothing to compare with.")}");
}
