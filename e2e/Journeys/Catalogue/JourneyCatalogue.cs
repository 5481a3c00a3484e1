using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The journeys that a rehearsal walks.</summary>
public static class JourneyCatalogue
{
    // The percentages that the edge personas stand at.
    private static readonly int[] EdgePercents = [5, 25, 50, 75];

    // The release's own, by their place in the ramp.
    private static readonly int[] Ramp = [0, .. EdgePercents, 100];

    /// <summary>What to walk at one of the release's own percentages, both toggles at it.</summary>
    /// <param name="percent">0, 5, 25, 50, 75 or 100; at any other nothing is pairwise.</param>
    /// <param name="profile">How many.</param>
    public static IReadOnlyList<Journey> ForStage(int percent, JourneyProfile profile) => ForStage(Array.IndexOf(Ramp, percent), StageToggles.At(percent), profile);

    /// <summary>What to walk at a stage. Only journeys that somebody can be at its percentages.</summary>
    /// <param name="place">Its place in the ramp: 1 for the first percentage, 0 while the new flow is off.</param>
    /// <param name="toggles">What it serves.</param>
    /// <param name="profile">How many.</param>
    public static IReadOnlyList<Journey> ForStage(int place, StageToggles toggles, JourneyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(toggles);
        var journeys = profile == JourneyProfile.Pairwise ? PairwiseJourneys.At(place) : All(toggles.Curated.Value);
        return [.. journeys.Where(journey => toggles.Offers(journey.User))];
    }

    /// <summary>The last user let in at a percentage and the first left out; none where no persona stands at its edge.</summary>
    public static IReadOnlyList<Journey> AtTheEdgeOf(double percent) =>
        [.. EdgePercents.Where(edge => edge == percent).SelectMany(edge => new[] { StageJourneys.JustInside(edge), StageJourneys.JustOutside(edge) })];

    private static IEnumerable<Journey> All(double percent)
    {
        foreach (var device in new[] { DeviceProfile.Desktop, DeviceProfile.Phone })
        {
            yield return StageJourneys.InsideBoth(device);
            yield return StageJourneys.InsideCuratedOnly(device);
            yield return StageJourneys.Outside(device);
            yield return StageJourneys.AllowListed(device);
        }

        yield return StageJourneys.OnVistaAlone();
        yield return StageJourneys.OnOracleHealthAlone();
        foreach (var journey in AtTheEdgeOf(percent))
            yield return journey;
    }
}
