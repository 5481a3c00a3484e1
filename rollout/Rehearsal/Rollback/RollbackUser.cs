using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Users;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>A signed-in user of a rollback, with a draft saved before anything went wrong.</summary>
/// <param name="User">Who, and whom the user writes to.</param>
/// <param name="Actor">The toggle actor.</param>
/// <param name="Bff">The user's session.</param>
/// <param name="Recipient">The team, as the BFF lists it.</param>
/// <param name="DraftId">The saved draft.</param>
/// <param name="Draft">What it says.</param>
internal sealed record RollbackUser(LoadUser User, string Actor, BffUser Bff, Recipient Recipient, long DraftId, MessageText Draft);
