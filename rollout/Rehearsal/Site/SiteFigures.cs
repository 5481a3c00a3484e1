using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Statistics;

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
               let sorted = arm.Where(send => !send.Failed).Select(send => send.LatencyMs).Order().ToList()
               select new LatencyRow
               {
                   Flow = arm.Key.Flow,
                   Ehr = arm.Key.Ehr,
                   Count = arm.LongCount(),
                   Failed = arm.Count(send => send.Failed),
                   P50Ms = At(sorted, 0.5),
                   P95Ms = At(sorted, 0.95),
                   P99Ms = At(sorted, 0.99),
                   MaxMs = At(sorted, 1),
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

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : Math.Round(Quantile.NearestRank(sorted, share), 1);
}
