namespace SecureMessaging.Statistics;

/// <summary>The Hodges-Lehmann shift: the median of all pairwise differences, with the interval that inverts Mann-Whitney.</summary>
public static class HodgesLehmann
{
    /// <summary>By how much <paramref name="first"/> lies above <paramref name="second"/>.</summary>
    public static ShiftEstimate Estimate(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second, double confidence)
    {
        var differences = new PairwiseDifferences(first, second);
        var pairs = differences.Count;
        var median = (differences.Smallest((pairs + 1) / 2) + differences.Smallest((pairs / 2) + 1)) / 2;

        var ties = Ranking.Of(first, second).TieTerm;
        var reach = Gaussian.TwoSidedZ(confidence) * Math.Sqrt(MannWhitney.Variance(first.Count, second.Count, ties));
        var rank = Math.Clamp((long)Math.Ceiling((pairs / 2.0) - reach), 1, (pairs + 1) / 2);
        return new ShiftEstimate(median, new Interval(differences.Smallest(rank), differences.Smallest(pairs + 1 - rank)));
    }
}
