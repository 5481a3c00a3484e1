namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>Whether the rule saw a spike of failures.</summary>
/// <param name="Seen">It called for a rollback.</param>
/// <param name="FailedSends">Sends that had failed by then.</param>
/// <param name="Sentence">What it said.</param>
internal sealed record SpikeSeen(bool Seen, int FailedSends, string Sentence);
