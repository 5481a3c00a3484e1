using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>Share of users with the new flow in a random draw, against the percentage.</summary>
/// <param name="Users">Distinct users.</param>
/// <param name="Observed">Share of them with the new flow.</param>
/// <param name="Expected">The percentage, as a share.</param>
/// <param name="Tolerance">What chance alone explains in 999 of 1000 draws of that many users.</param>
public sealed record FlowShare(int Users, double Observed, double Expected, double Tolerance)
{
    // Two-sided 0.1 % of the normal distribution: the level at which a stage's assignment is doubted (stage-verdict.md, rule 2).
    private const double Deviations = 3.29;

    /// <summary>Whether chance explains the difference.</summary>
    public bool Fits => Math.Abs(Observed - Expected) <= Tolerance;

    /// <summary>From what users did; null without users or without a percentage.</summary>
    public static FlowShare? Of(IReadOnlyList<ToggleSetting> toggles, IEnumerable<LoadEvent> events)
    {
        var curated = toggles.FirstOrDefault(toggle => toggle.Name == SecureMessagingToggles.CuratedListFlow);
        return curated?.Percentage is { } percentage ? Of(Percentage.Parse(percentage).Value / 100, events) : null;
    }

    /// <summary>The same with the percentage as a share.</summary>
    public static FlowShare? Of(double expected, IEnumerable<LoadEvent> events)
    {
        var users = events.DistinctBy(told => told.User).ToArray();
        if (users.Length == 0)
            return null;

        var tolerance = Deviations * Math.Sqrt(expected * (1 - expected) / users.Length);
        return new(users.Length, (double)users.Count(told => told.Flow == Flow.New) / users.Length, expected, tolerance);
    }
}
