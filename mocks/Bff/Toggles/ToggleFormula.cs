using SecureMessaging.Population.Veterans;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>Decides who has a feature: Flipper's gates, asked for vets-api's actor. A service, so that whoever runs the BFF can put another in its place.</summary>
public class ToggleFormula
{
    private readonly Lock _lock = new();
    private readonly Random _chance = new(42);

    /// <summary>Who a user is to a toggle.</summary>
    public virtual string ActorOf(Veteran veteran)
    {
        ArgumentNullException.ThrowIfNull(veteran);
        return veteran.ActorId;
    }

    /// <summary>Whether a feature is on.</summary>
    /// <param name="feature">With its gates.</param>
    /// <param name="actor">Id of the actor; null for nobody.</param>
    public virtual bool IsOn(Feature feature, string? actor)
    {
        ArgumentNullException.ThrowIfNull(feature);
        var check = actor is null ? ToggleCheck.Nobody : ToggleCheck.For(actor);
        return feature.IsEnabled(feature.PercentageOfTime is null ? check : check with { Chance = Draw() });
    }

    private double Draw()
    {
        lock (_lock)
            return _chance.NextDouble();
    }
}
