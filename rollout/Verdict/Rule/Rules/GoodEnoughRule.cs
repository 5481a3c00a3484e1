namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>7: shown, at 95 %, to be no worse than the margin; at 100 %, to fail for fewer than the margin.</summary>
internal sealed class GoodEnoughRule : IRule
{
    public Finding? Apply(StratumCase stratum) => stratum.HasBase ? AgainstBase(stratum) : Alone(stratum);

    private static Finding? AgainstBase(StratumCase stratum)
    {
        var figures = stratum.Figures;
        var margin = stratum.Criteria.Margin;
        var isGoodEnough = figures.Failures.Interval.Upper < margin
            && (figures.SlowSends is null || figures.SlowSends.Interval.Upper < margin)
            && (figures.Latency is null || figures.Latency.IntervalMs.Upper < stratum.LatencyMarginMs);
        return isGoodEnough
            ? Promote(stratum, $"against {Wording.Count(figures.Failures.Base)} of the base: at most "
                + $"{Wording.Points(Math.Max(0, figures.Failures.Interval.Upper))} worse, {Wording.Points(margin)} allowed{Latency(stratum)}")
            : null;
    }

    private static Finding? Alone(StratumCase stratum) => stratum.Figures.Failures.UpperBound < stratum.Criteria.Margin
        ? Promote(stratum, $"so at most {Wording.Percent(stratum.Figures.Failures.UpperBound)} fail, {Wording.Percent(stratum.Criteria.Margin)} allowed")
        : null;

    private static string Latency(StratumCase stratum) => stratum.Figures.Latency is { } latency
        ? $"; a send at most {Wording.Milliseconds(Math.Max(0, latency.IntervalMs.Upper))} slower, {Wording.Milliseconds(stratum.LatencyMarginMs)} allowed"
        : "";

    private static Finding Promote(StratumCase stratum, string comparison) => new(
        StageOutcome.Promote,
        StageRule.GoodEnough,
        $"{stratum.Wording.Place}: {FailureHarmRule.What} for {Wording.Count(stratum.Figures.Failures.New)} of the new flow, {comparison}.");
}
