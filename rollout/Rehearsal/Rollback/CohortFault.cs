using System.Globalization;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Faults that strike users inside the percentage alone: what a bad commit behind the toggle would do. They leave nothing to chance, so that
/// a rehearsal cannot fail for want of a fault.
/// </summary>
internal static class CohortFault
{
    /// <summary>Every request to a route is refused; with a record, every one meant for a team on it.</summary>
    public static string Refusing(string route, double percent, Ehr? record = null)
    {
        var ehr = record is { } only ? $"\"ehr\":\"{EhrName.Of(only)}\"," : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"faults":[{"fault":"refuse",{{{ehr}}}"routes":["{{{route}}}"],"cohort":{"toggle":"{{{SecureMessagingToggles.CuratedListFlow}}}","percent":{{{percent}}}},"parameters":{"status":500}}]}""");
    }
}
