using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>Answers whether a feature is on. An unknown one is off, without an error.</summary>
internal sealed class ToggleReader(ToggleCache cache)
{
    /// <param name="feature">In snake_case.</param>
    /// <param name="actor">Id of the actor; null for nobody.</param>
    public bool IsOn(string feature, string? actor) =>
        cache.Find(feature)?.IsEnabled(actor is null ? ToggleCheck.Nobody : ToggleCheck.For(actor)) ?? false;
}
