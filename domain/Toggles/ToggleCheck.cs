namespace SecureMessaging.Toggles;

/// <summary>What is known when a feature is asked for.</summary>
/// <param name="Actors">Ids of the actors; none for a visitor who is not signed in.</param>
/// <param name="Groups">Groups that the actors belong to.</param>
/// <param name="Chance">A draw from [0, 1) for the percentage of time; the caller's, so that the check stays pure.</param>
public sealed record ToggleCheck(IReadOnlyCollection<string> Actors, IReadOnlyCollection<string> Groups, double Chance)
{
    // Just below 1: a percentage of time under 100 stays shut unless the caller draws.
    private const double NoDraw = 0.9999999999999999;

    /// <summary>Nobody: what a visitor without a session gets.</summary>
    public static ToggleCheck Nobody { get; } = new([], [], NoDraw);

    /// <summary>One actor who is in no group.</summary>
    public static ToggleCheck For(string actor) => new([actor], [], NoDraw);
}
