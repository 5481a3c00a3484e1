namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>A synthetic Veteran as the simulators' control API describes one.</summary>
internal sealed record Veteran(long Index, string MhvCorrelationId, string Email, IReadOnlyList<Veteran.Team> Teams)
{
    /// <summary>A team that takes messages: not blocked, and on the contact list.</summary>
    public Team Open => Teams.First(team => team is { Blocked: false, Preferred: true });

    internal sealed record Team(int Id, string Name, string StationNumber, string Ehr, bool Blocked, bool Preferred);
}
