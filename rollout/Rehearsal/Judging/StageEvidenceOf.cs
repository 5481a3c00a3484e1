using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Rehearsal.Judging;

/// <summary>Turns what was recorded under load into what the verdict judges: distinct users, by EHR and flow.</summary>
public static class StageEvidenceOf
{
    /// <summary>The evidence of a stage.</summary>
    /// <param name="stage">Its name.</param>
    /// <param name="percent">Its percentage.</param>
    /// <param name="sends">Every attempt to send.</param>
    /// <param name="latency">Limits, scaled as the simulators' latency is.</param>
    /// <param name="assignment">Served toggles against the formula.</param>
    public static StageEvidence Sends(string stage, double percent, IReadOnlyCollection<SendOutcome> sends, LatencyRule latency, AssignmentEvidence assignment) => new()
    {
        Stage = stage,
        Percent = percent,
        Assignment = assignment,
        Platforms = PlatformSends.Count(sends.Select(send => (send.Platform, send.Flow == Flow.New, send.Succeeded))),
        Strata =
        [
            Stratum(Verdict.Rule.Stratum.Vista, sends.Where(send => send.Ehr == Ehr.Vista), latency.SlowVistaMs),
            Stratum(Verdict.Rule.Stratum.OracleHealth, sends.Where(send => send.Ehr == Ehr.OracleHealth), latency.SlowOracleHealthMs),
        ],
    };

    private static StratumEvidence Stratum(Stratum stratum, IEnumerable<SendOutcome> sends, double slowMs)
    {
        var byFlow = sends.ToLookup(send => send.Flow);
        return new(stratum, Arm(byFlow[Flow.New], slowMs), Arm(byFlow[Flow.Base], slowMs));
    }

    private static ArmEvidence Arm(IEnumerable<SendOutcome> sends, double slowMs)
    {
        var users = sends.GroupBy(send => send.User).Select(user => user.ToList()).ToList();
        return new()
        {
            Users = users.Count,
            FailedUsers = users.Count(user => user.Any(send => !send.Succeeded)),
            SlowUsers = users.Count(user => user.Any(send => send.LatencyMs > slowMs)),
            SendLatenciesMs = [.. users.Where(user => user.Any(send => send.Succeeded)).Select(user => Median.Of(user.Where(send => send.Succeeded).Select(send => send.LatencyMs)))],
            UsersByErrorCode = users
                .SelectMany(user => user.Where(send => !send.Succeeded).Select(send => send.Code).Distinct())
                .CountBy(code => code)
                .ToDictionary(),
            Invariants = Invariants([.. users.SelectMany(user => user)]),
        };
    }

    private static InvariantCounts Invariants(IReadOnlyCollection<SendOutcome> sends) => new(
        sends.Count(send => send.Succeeded),
        sends.Count(send => send.Reconciled.Lost),
        sends.Count(send => send.Reconciled.Duplicated),
        sends.Count(send => send.Reconciled.Misrouted),
        sends.Count(send => send.Reconciled.DeliveredAfterError));
}
