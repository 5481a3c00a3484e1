using SecureMessaging.E2E.Journeys.Evidence;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>What became of a journey.</summary>
/// <param name="Name">The journey.</param>
/// <param name="Rows">Rows of the checklist it covers.</param>
/// <param name="User">The Veteran who walked it, such as <c>hybrid:3</c>; empty when skipped.</param>
/// <param name="Percent">Percentage of CURATED served at the time.</param>
/// <param name="Flow"><c>new</c> or <c>base</c>: what this user should have been given.</param>
/// <param name="Device">The screen.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Reason">Why it failed or was skipped, or what else there is to know, in one line; mostly empty when passed.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="EvidenceFolder">Trace, screenshot and logs of a failure; null otherwise.</param>
public sealed record JourneyResult(
    string Name,
    IReadOnlyList<string> Rows,
    string User,
    double Percent,
    string Flow,
    string Device,
    JourneyOutcome Result,
    string Reason,
    TimeSpan Duration,
    string? EvidenceFolder)
{
    /// <summary>Pages of the app in the order the user saw them.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>The record of every care team this user could write to, or null when there are teams on both.</summary>
    public Ehr? Ehr { get; init; }

    /// <summary>Messages sent and drafts saved, with the time each took in the browser.</summary>
    public IReadOnlyList<BrowserCall> Calls { get; init; } = [];

    internal static JourneyResult Of(JourneyContext context, JourneyOutcome outcome, string reason, TimeSpan duration, string? evidence) => new(
        context.Journey.Name,
        context.Journey.Rows,
        context.Veteran.Persona ?? "",
        context.Toggles.Curated.Value,
        context.HasCurated ? "new" : "base",
        context.Journey.Device.Name,
        outcome,
        reason,
        duration,
        evidence)
    {
        Pages = [.. context.Visits.SelectMany(visit => visit.Log.Pages)],
        Calls = [.. context.Visits.SelectMany(visit => visit.Log.Calls)],
        Ehr = context.Veteran.Associations.Select(association => association.Team.Ehr).Distinct().ToList() is [var only] ? only : null,
    };

    internal static JourneyResult NotWalked(Journey journey, StageToggles toggles, JourneyOutcome outcome, string reason) =>
        new(journey.Name, journey.Rows, "", toggles.Curated.Value, "base", journey.Device.Name, outcome, reason, TimeSpan.Zero, null);
}
