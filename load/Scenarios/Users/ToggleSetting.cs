using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>How a toggle is set at the target while the load runs; the served value of every user is compared with it.</summary>
/// <param name="Name">The toggle.</param>
/// <param name="Percentage">Share of users as Flipper keeps it, such as <c>5</c>; null when not set.</param>
/// <param name="On">On for everyone.</param>
public sealed record ToggleSetting(string Name, string? Percentage = null, bool On = false)
{
    /// <summary>Users let in by e-mail.</summary>
    public IReadOnlyList<string> AllowList { get; init; } = [];

    /// <summary>On for everyone.</summary>
    public static ToggleSetting ForAll(string name) => new(name, On: true);

    /// <summary>The same, as the formula's input.</summary>
    public Feature ToFeature()
    {
        var feature = AllowList.Aggregate(new Feature(Name), (feature, email) => feature.EnableActor(SecureMessagingToggles.ActorId(email)));
        if (Percentage is not null)
            feature = feature.EnablePercentageOfActors(SecureMessaging.Toggles.Percentage.Parse(Percentage));
        return On ? feature.Enable() : feature;
    }
}
