using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Users who met something, new flow against base.</summary>
public sealed record ShareResult(
    int New, int NewUsers, int Base, int BaseUsers, double Difference, double PValue, double DifferenceLower, double DifferenceUpper, double UpperBound)
{
    /// <summary>From a comparison.</summary>
    public static ShareResult Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ShareResult(
            comparison.New.Count, comparison.New.Total, comparison.Base.Count, comparison.Base.Total,
            comparison.Difference, comparison.PValue, comparison.Interval.Lower, comparison.Interval.Upper, comparison.UpperBound);
    }
}
