using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>The gentle load in the words of <c>result.json</c>. It is no load that anything could be judged by, and says so.</summary>
internal static class SiteFigures
{
    private const string NoLoad = "one message at a time and slowly: no capacity is shown";

    public static LoadResult Load(IReadOnlyCollection<SiteSend> sends, string? endedEarly) => new()
    {
        Valid = false,
        InvalidBecause = endedEarly is null ? [NoLoad] : [NoLoad, endedEarly],
        Offered = sends.Count,
        Achieved = sends.Count,
        Dropped = 0,
        LatenessP99Ms = 0,
        Send =
        [
            .. from send in sends
               where send.Step == VisitSteps.Send
               group send by (send.Flow, send.Ehr) into arm
               orderby arm.Key
               let sorted = arm.Select(send => send.LatencyMs).Order().ToList()
               select new LatencyRow
               {
                   Flow = arm.Key.Flow,
                   Ehr = arm.Key.Ehr,
                   Count = sorted.Count,
                   Failed = arm.Count(send => send.Failed),
                   P50Ms = Quantile(sorted, 0.5),
                   P95Ms = Quantile(sorted, 0.95),
                   P99Ms = Quantile(sorted, 0.99),
                   MaxMs = sorted[^1],
               },
        ],
        Errors =
        [
            .. from send in sends
               where send.Failed
               group send by (send.Flow, send.Ehr, send.Step, send.Code) into same
               select new ErrorRow
               {
                   Flow = same.Key.Flow,
                   Ehr = same.Key.Ehr,
                   Operation = same.Key.Step,
                   Code = same.Key.Code,
                   Count = same.Count(),
                   Users = same.Select(send => send.Persona).Distinct().Count(),
               },
        ],
    };

    /// <summary>Failures that a person may want to look into.</summary>
    public static IReadOnlyList<FailureResult> Failures(IEnumerable<SiteSend> sends) =>
    [
        .. from send in sends
           where send.Failed
           select new FailureResult { What = $"{send.Step} failed", User = send.Persona, Flow = send.Flow, Ehr = send.Ehr, Code = send.Code, At = send.At },
    ];

    // Nearest rank: of a handful of values nothing finer can be said.
    private static double Quantile(List<double> sorted, double share) => Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)], 1);
}
