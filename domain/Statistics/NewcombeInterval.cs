namespace SecureMessaging.Statistics;

/// <summary>Newcombe's hybrid score interval of a difference of proportions: works with no failure in either arm.</summary>
public static class NewcombeInterval
{
    /// <summary>The interval of <paramref name="first"/> minus <paramref name="second"/>.</summary>
    public static Interval Of(Proportion first, Proportion second, double confidence)
    {
        var a = WilsonInterval.Of(first, confidence);
        var b = WilsonInterval.Of(second, confidence);
        var difference = first.Share - second.Share;
        return new Interval(
            difference - Hypotenuse(first.Share - a.Lower, b.Upper - second.Share),
            difference + Hypotenuse(a.Upper - first.Share, second.Share - b.Lower));
    }

    private static double Hypotenuse(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
