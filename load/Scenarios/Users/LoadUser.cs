using SecureMessaging.Population.Teams;

namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>A patient of the population as a virtual user: who, whom the user writes to, and what the toggles should be.</summary>
/// <param name="Index">Index in the population.</param>
/// <param name="Arm">By the formula.</param>
/// <param name="Recipient">The care team the user writes to.</param>
/// <param name="Toggles">The value of each toggle by the formula.</param>
/// <param name="Platform">From where the user writes.</param>
public sealed record LoadUser(long Index, Arm Arm, TriageTeam Recipient, IReadOnlyDictionary<string, bool> Toggles, string Platform = "web");
