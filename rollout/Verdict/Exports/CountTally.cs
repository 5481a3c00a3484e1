using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Adds up rows in which users were counted already.</summary>
internal sealed class CountTally : IArmTally
{
    private readonly Dictionary<(Stratum, bool), ArmEvidence> _arms = [];

    // Counts of users say nothing of messages.
    public IReadOnlyList<PlatformSends> Platforms => [];

    public void Add(ExportRow row)
    {
        if (row.Failed > row.Users)
            throw row.Error($"{row.Failed} failed users of {row.Users}: more failures than users");
        var arm = Arm(row.Stratum, row.IsNew);
        _arms[(row.Stratum, row.IsNew)] = arm with
        {
            Users = arm.Users + row.Users,
            FailedUsers = arm.FailedUsers + row.Failed,
            SlowUsers = row.Slow is { } slow ? (arm.SlowUsers ?? 0) + slow : arm.SlowUsers,
        };
    }

    public ArmEvidence Arm(Stratum stratum, bool isNew) => _arms.GetValueOrDefault((stratum, isNew), ArmEvidence.None);
}
