namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>
/// 7: shown, at 95 %, to be no worse than the margin; at 100 %, to fail for fewer than the margin. 8: neither harm nor its absence is shown:
/// extend the stage; at its longest, a named person decides.
/// </summary>
internal sealed class MarginRule : IRule
{
    public Finding? Apply(StratumCase stratum)
    {
        List<string> unshown = [.. Unshown(stratum)];
        return unshown.Count == 0
            ? new Finding(
                StageOutcome.Promote,
                StageRule.GoodEnough,
                $"{stratum.Wording.Place}: {FailureHarmRule.What} for {Wording.Count(stratum.Figures.Failures.New)} of the new flow, {Shown(stratum)}.")
            : new Finding(
                StageOutcome.Hold,
                StageRule.Inconclusive,
                $"{stratum.Wording.Place}: {(stratum.HasBase ? "no harm shown, but " : "")}{string.Join("; ", unshown)}.");
    }

    private static IEnumerable<string> Unshown(StratumCase stratum)
    {
        var (figures, margin) = (stratum.Figures, stratum.Criteria.Margin);
        if (!stratum.HasBase)
        {
            if (figures.Failures.UpperBound >= margin)
            {
                yield return $"{FailureHarmRule.What} for {Wording.Count(figures.Failures.New)}: up to {Wording.Percent(figures.Failures.UpperBound)} "
                    + $"may fail, {Wording.Percent(margin)} allowed{Wording.Codes(stratum.Evidence.New)}";
            }

            yield break;
        }

        if (figures.Failures.Interval.Upper >= margin)
            yield return Describe(FailureHarmRule.What, figures.Failures, margin) + Wording.Codes(stratum.Evidence.New);
        if (figures.SlowSends is { } slow && slow.Interval.Upper >= margin)
            yield return Describe(SlowSendHarmRule.What, slow, margin);
        if (figures.Latency is { } latency && latency.IntervalMs.Upper >= stratum.LatencyMarginMs)
            yield return $"a send may be up to {Wording.Milliseconds(latency.IntervalMs.Upper)} slower, {Wording.Milliseconds(stratum.LatencyMarginMs)} allowed";
    }

    private static string Shown(StratumCase stratum)
    {
        var (figures, margin) = (stratum.Figures, stratum.Criteria.Margin);
        if (!stratum.HasBase)
            return $"so at most {Wording.Percent(figures.Failures.UpperBound)} fail, {Wording.Percent(margin)} allowed";

        var latency = figures.Latency is { } shift
            ? $"; a send at most {Wording.Milliseconds(Math.Max(0, shift.IntervalMs.Upper))} slower, {Wording.Milliseconds(stratum.LatencyMarginMs)} allowed"
            : "";
        return $"against {Wording.Count(figures.Failures.Base)} of the base: at most {Wording.Points(Math.Max(0, figures.Failures.Interval.Upper))} worse, {Wording.Points(margin)} allowed{latency}";
    }

    private static string Describe(string what, Comparison comparison, double margin) =>
        $"{what} for {Wording.Count(comparison.New)} of the new flow against {Wording.Count(comparison.Base)} of the base: "
        + $"up to {Wording.Points(comparison.Interval.Upper)} worse, {Wording.Points(margin)} allowed";
}
