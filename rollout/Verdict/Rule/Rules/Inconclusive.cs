namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>8: neither harm nor its absence is shown: extend the stage; at its longest, a named person decides.</summary>
internal static class Inconclusive
{
    public static Finding Find(StratumCase stratum) =>
        new(StageOutcome.Hold, StageRule.Inconclusive, $"{stratum.Wording.Place}: {(stratum.HasBase ? "no harm shown, but " : "")}{string.Join("; ", Unshown(stratum))}.");

    private static IEnumerable<string> Unshown(StratumCase stratum)
    {
        var (figures, margin) = (stratum.Figures, stratum.Criteria.Margin);
        if (!stratum.HasBase)
        {
            yield return $"{FailureHarmRule.What} for {Wording.Count(figures.Failures.New)}: up to {Wording.Percent(figures.Failures.UpperBound)} "
                + $"may fail, {Wording.Percent(margin)} allowed{Wording.Codes(stratum.Evidence.New)}";
            yield break;
        }

        if (figures.Failures.Interval.Upper >= margin)
            yield return Describe(FailureHarmRule.What, figures.Failures, margin) + Wording.Codes(stratum.Evidence.New);
        if (figures.SlowSends is { } slow && slow.Interval.Upper >= margin)
            yield return Describe(SlowSendHarmRule.What, slow, margin);
        if (figures.Latency is { } latency && latency.IntervalMs.Upper >= stratum.LatencyMarginMs)
            yield return $"a send may be up to {Wording.Milliseconds(latency.IntervalMs.Upper)} slower, {Wording.Milliseconds(stratum.LatencyMarginMs)} allowed";
    }

    private static string Describe(string what, Comparison comparison, double margin) =>
        $"{what} for {Wording.Count(comparison.New)} of the new flow against {Wording.Count(comparison.Base)} of the base: "
        + $"up to {Wording.Points(comparison.Interval.Upper)} worse, {Wording.Points(margin)} allowed";
}
