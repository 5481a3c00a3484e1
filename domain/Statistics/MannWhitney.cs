namespace SecureMessaging.Statistics;

/// <summary>The Mann-Whitney test by its normal approximation, with ties.</summary>
public static class MannWhitney
{
    /// <summary>Tests whether <paramref name="first"/> tends to be above or below <paramref name="second"/>.</summary>
    public static MannWhitneyResult Test(
        IReadOnlyCollection<double> first,
        IReadOnlyCollection<double> second,
        Alternative alternative = Alternative.Greater,
        bool continuity = true)
    {
        double n1 = first.Count, n2 = second.Count;
        if (n1 == 0 || n2 == 0)
            throw new ArgumentException("Mann-Whitney needs at least one value in each sample.");
        var ranks = Ranking.Of(first, second);
        var u = ranks.SumOfFirst - (n1 * (n1 + 1) / 2);
        var deviation = Math.Sqrt(Variance(n1, n2, ranks.TieTerm));
        return new MannWhitneyResult(u, PValue(u - (n1 * n2 / 2), deviation, alternative, continuity));
    }

    /// <summary>The variance of U, given sum(t³ - t) over groups of t tied values.</summary>
    internal static double Variance(double n1, double n2, double tieTerm)
    {
        var n = n1 + n2;
        return n1 * n2 / 12 * (n + 1 - (tieTerm / (n * (n - 1))));
    }

    private static double PValue(double excess, double deviation, Alternative alternative, bool continuity)
    {
        // Every value the same: no evidence of anything.
        if (!(deviation > 0))
            return 1;
        var correction = continuity ? 0.5 : 0;
        return alternative switch
        {
            Alternative.Greater => Gaussian.UpperTail((excess - correction) / deviation),
            Alternative.Less => Gaussian.UpperTail((-excess - correction) / deviation),
            _ => Math.Min(1, 2 * Gaussian.UpperTail((Math.Abs(excess) - correction) / deviation)),
        };
    }
}
