using MathNet.Numerics;

namespace SecureMessaging.Statistics;

/// <summary>How many of <paramref name="Marked"/> fall into <paramref name="Drawn"/> of <paramref name="Population"/>.</summary>
internal readonly record struct Hypergeometric(int Population, int Marked, int Drawn)
{
    public int Minimum => Math.Max(0, Drawn + Marked - Population);

    public int Maximum => Math.Min(Marked, Drawn);

    // The most likely value: the only one worked out by log-factorials, the rest follows by ratios.
    private int Mode => (int)(((long)Drawn + 1) * (Marked + 1) / (Population + 2));

    /// <summary>Probabilities of <see cref="Minimum"/> to <see cref="Maximum"/>, in order.</summary>
    public double[] Probabilities()
    {
        var probabilities = new double[Maximum - Minimum + 1];
        var mode = Math.Clamp(Mode, Minimum, Maximum);
        probabilities[mode - Minimum] = Math.Exp(
            SpecialFunctions.BinomialLn(Marked, mode)
            + SpecialFunctions.BinomialLn(Population - Marked, Drawn - mode)
            - SpecialFunctions.BinomialLn(Population, Drawn));
        for (var k = mode; k < Maximum; k++)
            probabilities[k + 1 - Minimum] = probabilities[k - Minimum] * Ratio(k);
        for (var k = mode; k > Minimum; k--)
            probabilities[k - 1 - Minimum] = probabilities[k - Minimum] / Ratio(k - 1);
        return probabilities;
    }

    // P(k + 1) / P(k)
    private double Ratio(int k) =>
        (double)(Marked - k) * (Drawn - k) / ((k + 1.0) * (Population - Marked - Drawn + k + 1.0));
}
