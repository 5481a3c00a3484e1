namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>The file of profiles.</summary>
internal sealed record ProfileSet(int SchemaVersion, IReadOnlyList<Profile> Profiles);
