using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>The percentages a stage serves. Who is in follows from them by the formula, never by asking.</summary>
/// <param name="Curated">Of <see cref="SecureMessagingToggles.CuratedListFlow"/>.</param>
/// <param name="Recent">Of <see cref="SecureMessagingToggles.RecentRecipients"/>.</param>
public sealed record StageToggles(Percentage Curated, Percentage Recent)
{
    /// <summary>Both toggles at one percentage.</summary>
    public static StageToggles At(int percent) => new(Percentage.Of(percent), Percentage.Of(percent));

    /// <summary>Whether an actor is in CURATED.</summary>
    public bool HasCurated(string actor) => PercentageOfActors.Includes(SecureMessagingToggles.CuratedListFlow, Curated, actor);

    /// <summary>Whether an actor is in RECENT.</summary>
    public bool HasRecent(string actor) => PercentageOfActors.Includes(SecureMessagingToggles.RecentRecipients, Recent, actor);

    /// <summary>Whether an actor is whom a journey wants.</summary>
    public bool Fits(UserWanted wanted, string actor)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return (wanted.Curated is not { } curated || HasCurated(actor) == curated)
               && (wanted.Recent is not { } recent || HasRecent(actor) == recent)
               && (wanted.StillInAt is not { } lower || (this with { Curated = lower }).HasCurated(actor))
               && (wanted.OutAt is not { } outAt || !(this with { Curated = outAt }).HasCurated(actor));
    }

    /// <summary>Whether anybody can be whom a journey wants: at 0 % nobody is inside, at 100 % nobody outside.</summary>
    public bool Offers(UserWanted wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Offers(Curated, wanted.Curated) && Offers(Recent, wanted.Recent);
    }

    private static bool Offers(Percentage percentage, bool? inside) => inside switch
    {
        true => percentage.Value > 0,
        false => percentage.Value < 100,
        null => true,
    };
}
