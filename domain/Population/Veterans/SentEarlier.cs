using SecureMessaging.Population.Teams;

namespace SecureMessaging.Population.Veterans;

/// <summary>A message that was in the Sent folder before the rehearsal began: what makes a care team recent.</summary>
/// <param name="Team">To whom.</param>
/// <param name="DaysAgo">Days before the start of the simulator.</param>
/// <param name="Category">Message category, such as OTHER.</param>
/// <param name="Subject">Subject line.</param>
public sealed record SentEarlier(TriageTeam Team, int DaysAgo, string Category, string Subject);
