namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>A site that is not ours to steer: where it is, and who may sign in there.</summary>
/// <param name="Web">Base URL of its pages.</param>
/// <param name="Bff">Base URL of its API.</param>
/// <param name="AccountsFile">Its test accounts; null for those of the targets file.</param>
/// <param name="TargetsFile">The hosts and sites that may be driven.</param>
/// <param name="Named">Hosts that the user named again.</param>
public sealed record SiteOptions(Uri Web, Uri Bff, string? AccountsFile, string TargetsFile, IReadOnlyList<string> Named);
