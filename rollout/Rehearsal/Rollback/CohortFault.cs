using System.Globalization;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>Faults that strike users inside the percentage alone: what a bad commit behind the toggle would do.</summary>
internal static class CohortFault
{
    /// <summary>A share of the requests to a route is refused.</summary>
    public static string Refusing(string route, double percent, double probability = 1) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"faults":[{"fault":"refuse","probability":{{{probability}}},"routes":["{{{route}}}"],"cohort":{"toggle":"{{{SecureMessagingToggles.CuratedListFlow}}}","percent":{{{percent}}}},"parameters":{"status":500}}]}""");
}
