using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>What an export holds of a stage's evidence.</summary>
/// <param name="Strata">One per EHR if it tells them apart, else one for all.</param>
/// <param name="Platforms">Messages by platform; none where the export does not tell them.</param>
public sealed record ExportEvidence(IReadOnlyList<StratumEvidence> Strata, IReadOnlyList<PlatformSends> Platforms);
