namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Users named in a toggle's actor gate. In a rehearsal they are personas; in the real rollout, e-mail addresses.</summary>
public sealed record AllowList(string Toggle, IReadOnlyList<string> Personas, IReadOnlyList<string> Emails);
