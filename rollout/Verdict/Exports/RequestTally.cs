using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Adds up single sends into distinct users.</summary>
internal sealed class RequestTally(LatencyRule latency) : IArmTally
{
    private readonly Dictionary<(Stratum Stratum, bool IsNew), Dictionary<string, List<Send>>> _arms = [];

    public IReadOnlyList<PlatformSends> Platforms => PlatformSends.Count(
        from arm in _arms
        from send in arm.Value.Values.SelectMany(sends => sends)
        select (send.Platform, arm.Key.IsNew, !send.IsFailed));

    public void Add(ExportRow row)
    {
        if (row.User.Length == 0)
            throw row.Error("a send without a user: users are what is counted");
        var arm = _arms.TryGetValue((row.Stratum, row.IsNew), out var known) ? known : _arms[(row.Stratum, row.IsNew)] = [];
        var sends = arm.TryGetValue(row.User, out var earlier) ? earlier : arm[row.User] = [];
        sends.Add(new Send(row.Status, row.Code, row.LatencyMs, row.Platform));
    }

    public ArmEvidence Arm(Stratum stratum, bool isNew)
    {
        if (!_arms.TryGetValue((stratum, isNew), out var users))
            return ArmEvidence.None;
        var limit = stratum == Stratum.Vista ? latency.SlowVistaMs : latency.SlowOracleHealthMs;
        return new ArmEvidence
        {
            Users = users.Count,
            FailedUsers = users.Values.Count(sends => sends.Exists(send => send.IsFailed)),
            SlowUsers = users.Values.Any(sends => sends.Exists(send => send.LatencyMs is not null))
                ? users.Values.Count(sends => sends.Exists(send => send.LatencyMs > limit))
                : null,
            SendLatenciesMs = [.. users.Values.Select(Latencies).Where(sends => sends.Length > 0).Select(Median.Of)],
            UsersByErrorCode = users.Values
                .SelectMany(sends => sends.Where(send => send.IsFailed).Select(send => send.Code ?? $"HTTP {send.Status}").Distinct())
                .CountBy(code => code)
                .ToDictionary(),
        };
    }

    private static double[] Latencies(List<Send> sends) => [.. sends.Where(send => !send.IsFailed).Select(send => send.LatencyMs).OfType<double>()];

    private sealed record Send(int Status, string? Code, double? LatencyMs, string Platform)
    {
        // 0 is what RUM and the harness's own events write when no answer came.
        public bool IsFailed => Status is < 200 or >= 400;
    }
}
