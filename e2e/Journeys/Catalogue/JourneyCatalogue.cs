using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The journeys that a rehearsal walks.</summary>
public static class JourneyCatalogue
{
    // The percentages that the edge personas stand at.
    private static readonly int[] EdgePercents = [5, 25, 50, 75];

    /// <summary>What to walk at a percentage of users. Only journeys that somebody can be at that percentage.</summary>
    /// <param name="percent">0 to 100: the percentage of CURATED at the stage.</param>
    /// <param name="profile">How many.</param>
    public static IReadOnlyList<Journey> ForStage(int percent, JourneyProfile profile)
    {
        var toggles = StageToggles.At(percent);
        var journeys = profile == JourneyProfile.Pairwise ? PairwiseJourneys.At(percent) : All(percent);
        return [.. journeys.Where(journey => toggles.Offers(journey.User))];
    }

    /// <summary>The last user let in at a percentage and the first left out; none where no persona stands at its edge.</summary>
    public static IReadOnlyList<Journey> AtTheEdgeOf(int percent) =>
        EdgePercents.Contains(percent) ? [StageJourneys.JustInside(percent), StageJourneys.JustOutside(percent)] : [];

    private static IEnumerable<Journey> All(int percent)
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
