namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>A user of a rollback could not be made ready, so that it cannot be rehearsed; the message says who and at what.</summary>
internal sealed class RollbackUserException(string message) : Exception(message);
