using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Drill.FalseAlarms;

/// <summary>What stage C said under a weather that strikes both flows alike.</summary>
/// <param name="Weather">A named profile of the simulators: <c>oh-outage</c>.</param>
/// <param name="Verdict">Of the stage; null where nothing can be said.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reasons">In sentences; without a verdict, why there is none.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record WeatheredStage(string Weather, StageOutcome? Verdict, string? Rule, IReadOnlyList<string> Reasons, double Seconds)
{
    // Weathers in which the base itself can hardly send.
    private static readonly string[] Incidents = ["gateway-flap", "oh-outage"];

    /// <summary>A false alarm, or none where there should be one: the new flow was blamed for the weather, or an outage was not called one.</summary>
    public bool Rang => Verdict is { } verdict
        && (Incidents.Contains(Weather) ? (verdict, Rule) != (StageOutcome.Hold, StageRule.DownstreamIncident.Title()) : verdict == StageOutcome.Rollback);
}
