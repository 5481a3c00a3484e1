using MathNet.Numerics.Distributions;

namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>
/// Whether a level of a ramp is borne. A ramp is asked about the rate and nothing else, so what the profile refuses at random is not held
/// against it: with the background alone, one level in a thousand would be called broken.
/// </summary>
public static class RampRule
{
    /// <summary>A level of which so many fail is not borne.</summary>
    public const double FailedShare = 0.01;

    private const double Chance = 0.001;

    /// <summary>Whether more users failed than may, and more than the background explains.</summary>
    /// <param name="failed">Users who could not send.</param>
    /// <param name="users">Users who came at the level.</param>
    /// <param name="background">Share of sends refused for no reason of the rate, 0 to 1.</param>
    public static bool Broken(int failed, int users, double background) =>
        failed > users * FailedShare && 1 - Binomial.CDF(background, users, failed - 1) < Chance;
}
