namespace SecureMessaging.Statistics;

/// <summary>The fewest users for which even a spotless record can clear a margin.</summary>
public static class MinimumUsers
{
    /// <summary>ceil(ln alpha / ln(1 - margin)): 59 at 5 points, 149 at 2, 299 at 1.</summary>
    public static int For(double margin, double alpha = 0.05)
    {
        if (margin is <= 0 or >= 1)
            throw new ArgumentOutOfRangeException(nameof(margin), margin, "A margin lies between 0 and 1.");
        return (int)Math.Ceiling(Math.Log(alpha) / Math.Log(1 - margin));
    }
}
