using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Adds up rows of an export, arm by arm.</summary>
internal interface IArmTally
{
    void Add(ExportRow row);

    ArmEvidence Arm(Stratum stratum, bool isNew);

    IReadOnlyList<PlatformSends> Platforms { get; }
}
