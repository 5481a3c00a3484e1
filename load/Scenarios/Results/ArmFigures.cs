using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Statistics;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>One flow at one EHR, by distinct user: the unit of the stage verdict.</summary>
/// <param name="Flow"><c>new</c> or <c>base</c>: what the client did.</param>
/// <param name="Ehr"><c>vista</c> or <c>oracle_health</c>.</param>
/// <param name="Users">Distinct users who tried to send.</param>
/// <param name="FailedUsers">Of these, users with any attempt that failed, timed out or never got as far as sending.</param>
/// <param name="UsersByCode">Users who met each error code.</param>
/// <param name="MedianSendMs">One value per user with a successful send: the median of that user's successful sends.</param>
/// <param name="WorstSendMs">One value per user who got as far as sending: the slowest send, successful or not.</param>
public sealed record ArmFigures(
    string Flow, string Ehr, int Users, int FailedUsers, IReadOnlyDictionary<string, int> UsersByCode, IReadOnlyList<double> MedianSendMs,
    IReadOnlyList<double> WorstSendMs)
{
    /// <summary>Sums events up by arm.</summary>
    public static IReadOnlyList<ArmFigures> Of(IEnumerable<LoadEvent> events) =>
    [
        .. from told in events
           group told by (told.Flow, told.Ehr) into arm
           orderby arm.Key.Ehr descending, arm.Key.Flow descending
           select Of(arm.Key.Flow, arm.Key.Ehr, [.. arm.GroupBy(told => told.User).OrderBy(user => user.Key).Select(user => user.ToArray())]),
    ];

    private static ArmFigures Of(string flow, string ehr, LoadEvent[][] users) => new(
        flow, ehr, users.Length, users.Count(user => user.Any(told => told.Told != ToldName.Sent)),
        users.SelectMany(user => user.Where(told => told.Code.Length > 0).Select(told => told.Code).Distinct()).CountBy(code => code).ToDictionary(),
        [.. users.Select(user => user.Where(told => told.Told == ToldName.Sent).Select(told => told.LatencyMs).ToArray()).Where(sent => sent.Length > 0).Select(Median.Of)],
        [.. users.Select(user => user.Where(told => VisitSteps.Sends.IncludesStep(told.Step)).ToArray()).Where(sent => sent.Length > 0).Select(sent => sent.Max(told => told.LatencyMs))]);
}
