using MathNet.Numerics;

namespace SecureMessaging.Rollout.Verdict.Statistics;

/// <summary>How many of <paramref name="Marked"/> fall into <paramref name="Drawn"/> of <paramref name="Population"/>.</summary>
internal readonly record struct Hypergeometric(int Population, int Marked, int Drawn)
{
    public int Minimum => Math.Max(0, Drawn + Marked - Population);

    public int Maximum => Math.Min(Marked, Drawn);

    /// <summary>Probabilities of <see cref="Minimum"/> to <see cref="Maximum"/>, in order.</summary>
    public double[] Probabilities()
    {
        var probabilities = new double[Maximum - Minimum + 1];
        var logAll = SpecialFunctions.BinomialLn(Population, Drawn);
        for (var k = Minimum; k <= Maximum; k++)
            probabilities[k - Minimum] = Math.Exp(
                SpecialFunctions.BinomialLn(Marked, k) + SpecialFunctions.BinomialLn(Population - Marked, Drawn - k) - logAll);
        return probabilities;
    }
}
