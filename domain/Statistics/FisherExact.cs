namespace SecureMessaging.Statistics;

/// <summary>Fisher's exact test of two proportions: valid at any size, a little cautious.</summary>
public static class FisherExact
{
    // R's fisher.test takes outcomes as likely as the observed one up to this relative error.
    private const double RelativeError = 1 + 1e-7;

    /// <summary>The p-value for <paramref name="first"/> against <paramref name="second"/>.</summary>
    public static double PValue(Proportion first, Proportion second, Alternative alternative = Alternative.Greater)
    {
        var both = first + second;
        var distribution = new Hypergeometric(both.Total, both.Count, first.Total);
        var probabilities = distribution.Probabilities();
        var observed = first.Count - distribution.Minimum;
        var p = alternative switch
        {
            Alternative.Greater => probabilities.Skip(observed).Sum(),
            Alternative.Less => probabilities.Take(observed + 1).Sum(),
            _ => probabilities.Where(each => each <= probabilities[observed] * RelativeError).Sum(),
        };
        return Math.Min(1, p);
    }
}
