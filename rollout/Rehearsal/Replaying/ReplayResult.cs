namespace SecureMessaging.Rollout.Rehearsal.Replaying;

/// <summary>What came of a replay.</summary>
/// <param name="Recorded">What the user was told in the run, in one sentence.</param>
/// <param name="Walked">What the user met in the browser, in one sentence.</param>
/// <param name="WentWell">Whether the message was sent and delivered.</param>
/// <param name="Hops">Every request made for this user, on both hops, in order of time.</param>
/// <param name="Folder">Journal, and trace and screenshot of a failure.</param>
public sealed record ReplayResult(string Recorded, string Walked, bool WentWell, IReadOnlyList<HopRequest> Hops, string Folder);
