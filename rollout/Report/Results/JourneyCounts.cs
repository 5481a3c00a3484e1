namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Browser journeys of a stage.</summary>
public sealed record JourneyCounts(int Passed, int Failed, int Skipped)
{
    public IReadOnlyList<JourneyResult> Journeys { get; init; } = [];
}
