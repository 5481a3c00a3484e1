using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Users of the new flow who met something, against users of the base.</summary>
/// <param name="New">Of the new flow.</param>
/// <param name="Base">Of the base.</param>
/// <param name="Difference">Share of the new flow less that of the base; over both EHRs, weighted by Mantel-Haenszel.</param>
/// <param name="PValue">One-sided: Fisher's exact test, or its stratified form over both EHRs.</param>
/// <param name="Interval">Newcombe's 90 % interval of the difference: its upper end is a one-sided 95 % bound.</param>
/// <param name="UpperBound">Exact one-sided 95 % upper bound of the new flow's own share.</param>
public sealed record Comparison(Proportion New, Proportion Base, double Difference, double PValue, Interval Interval, double UpperBound)
{
    private const double OneSided95 = 0.90;

    /// <summary>Compares two arms of one stratum, or of several.</summary>
    internal static Comparison Of(IReadOnlyCollection<PairedProportions> strata)
    {
        var first = strata.Select(each => each.First).Aggregate((left, right) => left + right);
        var second = strata.Select(each => each.Second).Aggregate((left, right) => left + right);
        return new Comparison(
            first,
            second,
            strata.Count == 1 ? first.Share - second.Share : CochranMantelHaenszel.RiskDifference(strata),
            CochranMantelHaenszel.ExactGreater(strata),
            NewcombeInterval.Of(first, second, OneSided95),
            first.Total == 0 ? 1 : ClopperPearson.UpperBound(first, 0.95));
    }
}
