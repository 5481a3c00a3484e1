using SecureMessaging.Population.Veterans;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>Who walks a journey, and on which side of the toggles.</summary>
/// <param name="Veteran">The user.</param>
/// <param name="HasCurated">Whether he was given the new flow.</param>
/// <param name="HasRecent">Whether he is shown recent care teams within it.</param>
internal sealed record Walker(Veteran Veteran, bool HasCurated, bool HasRecent)
{
    /// <summary>The file of a sign-in saved beforehand, or null for one who signs in when needed.</summary>
    public string? SavedState { get; init; }

    /// <summary>A Veteran of the population: the formula says what he is given, whoever is allow-listed is in.</summary>
    public static Walker Of(Veteran veteran, UserWanted wanted, StageToggles toggles) =>
        new(veteran, wanted.AllowListed || toggles.HasCurated(veteran.ActorId), toggles.HasRecent(veteran.ActorId));
}
