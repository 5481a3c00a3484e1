namespace SecureMessaging.Statistics;

/// <summary>Power and size of a comparison of two proportions by the normal approximation (R's <c>power.prop.test</c>).</summary>
public static class TwoProportionPower
{
    /// <summary>The chance to see <paramref name="p1"/> against <paramref name="p2"/> with this many users per arm.</summary>
    public static double Power(double usersPerArm, double p1, double p2, double alpha, int sides) =>
        Gaussian.UpperTail(-(
            ((Math.Sqrt(usersPerArm) * Math.Abs(p1 - p2)) - (Gaussian.Quantile(1 - (alpha / sides)) * PooledDeviation(p1, p2)))
            / Deviation(p1, p2)));

    /// <summary>Users per arm needed to see <paramref name="p1"/> against <paramref name="p2"/> with this power.</summary>
    public static double UsersPerArm(double p1, double p2, double alpha, double power, int sides)
    {
        var root = ((Gaussian.Quantile(1 - (alpha / sides)) * PooledDeviation(p1, p2)) + (Gaussian.Quantile(power) * Deviation(p1, p2)))
                   / Math.Abs(p1 - p2);
        return root * root;
    }

    private static double PooledDeviation(double p1, double p2) => Math.Sqrt((p1 + p2) * (1 - ((p1 + p2) / 2)));

    private static double Deviation(double p1, double p2) => Math.Sqrt((p1 * (1 - p1)) + (p2 * (1 - p2)));
}
