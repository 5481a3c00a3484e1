using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Sizing;

/// <summary>What one EHR's users can show at a stage of the real rollout.</summary>
public sealed record StageSize
{
    /// <summary>Stage, for example <c>B</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Share of users with the new flow, in percent.</summary>
    public required double Percent { get; init; }

    /// <summary>EHR, or both.</summary>
    public required Stratum Stratum { get; init; }

    /// <summary>Users a day with the new flow.</summary>
    public required double NewPerDay { get; init; }

    /// <summary>Users a day without.</summary>
    public required double BasePerDay { get; init; }

    /// <summary>Fewest users of the new flow that can clear the margin.</summary>
    public required int MinimumUsers { get; init; }

    /// <summary>Whether the stage waits for this EHR alone.</summary>
    public required bool MustReachMinimum { get; init; }

    /// <summary>Days until there are that many.</summary>
    public required int? DaysToMinimum { get; init; }

    /// <summary>Days until a flow no worse than the base is promoted with 80 % probability; null: not within a year.</summary>
    public required int? DaysToPromote { get; init; }

    /// <summary>Length the plan gives the stage.</summary>
    public required double? PlannedDays { get; init; }

    /// <summary>Smallest share of failing users seen with 80 % probability, in the planned length or, without one, in <see cref="DaysToPromote"/>.</summary>
    public required double? SmallestVisibleHarm { get; init; }
}
