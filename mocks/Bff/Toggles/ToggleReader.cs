using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>Answers whether a feature is on. An unknown one is off, without an error.</summary>
internal sealed class ToggleReader(ToggleCache cache, ToggleFormula formula)
{
    /// <param name="feature">In snake_case.</param>
    /// <param name="actor">Id of the actor; null for nobody.</param>
    public bool IsOn(string feature, string? actor) =>
        cache.Find(feature) is { } known && formula.IsOn(known, actor);

    /// <summary>Who a user is to a toggle.</summary>
    public string ActorOf(Veteran veteran) => formula.ActorOf(veteran);
}
