namespace SecureMessaging.Statistics;

/// <summary>
/// The Cochran-Mantel-Haenszel test: strata pooled without Simpson's paradox. In its exact form, R's <c>mantelhaen.test(exact = TRUE)</c>.
/// </summary>
public static class CochranMantelHaenszel
{
    /// <summary>
    /// The exact one-sided p-value: the first arm's failures, summed over strata, given each stratum's margins. With one stratum
    /// it is Fisher's. The chi-square is too liberal when failures are few and arms unequal, which is how a rollout starts.
    /// </summary>
    public static double ExactGreater(IReadOnlyCollection<PairedProportions> strata)
    {
        double[] distribution = [1];
        var excess = 0;
        foreach (var stratum in strata)
        {
            var hypergeometric = new Hypergeometric(stratum.Total, stratum.Failures, stratum.First.Total);
            distribution = Convolution(distribution, hypergeometric.Probabilities());
            excess += stratum.First.Count - hypergeometric.Minimum;
        }

        return Math.Min(1, distribution.Skip(excess).Sum());
    }

    /// <summary>The Mantel-Haenszel difference of shares: each stratum's difference, weighted by n1·n2/N.</summary>
    public static double RiskDifference(IReadOnlyCollection<PairedProportions> strata)
    {
        double sum = 0, weights = 0;
        foreach (var (first, second) in strata.Where(each => each.First.Total > 0 && each.Second.Total > 0))
        {
            var weight = first.Total * (double)second.Total / (first.Total + second.Total);
            sum += weight * (first.Share - second.Share);
            weights += weight;
        }

        return weights > 0 ? sum / weights : 0;
    }

    private static double[] Convolution(double[] left, double[] right)
    {
        var result = new double[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
                result[i + j] += left[i] * right[j];
        }

        return result;
    }
}
