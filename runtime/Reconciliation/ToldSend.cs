using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Runtime.Reconciliation;

/// <summary>One send as its client saw it.</summary>
/// <param name="Key">Join key, as <see cref="Targets.JoinKey"/> writes it.</param>
/// <param name="Flow"><c>new</c> or <c>base</c>: what the client did.</param>
/// <param name="Ehr">Record of the recipient.</param>
/// <param name="RecipientId">Triage team it was meant for.</param>
/// <param name="Told">What the client was told.</param>
public sealed record ToldSend(string Key, string Flow, Ehr Ehr, long RecipientId, Told Told);
