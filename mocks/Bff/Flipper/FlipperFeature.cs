using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Flipper;

/// <summary>A feature on the wire: percentages are text, what is unset is null, and two gates are named otherwise than keyed.</summary>
internal static class FlipperFeature
{
    public static object Present(Feature feature, bool withGates = true, bool withGateNames = true)
    {
        var state = feature.State.ToString().ToLowerInvariant();
        return withGates
            ? new { Key = feature.Name, State = state, Gates = Gates(feature).Select(gate => withGateNames ? gate.Named : gate.Nameless).ToArray() }
            : new { Key = feature.Name, State = state };
    }

    private static Gate[] Gates(Feature feature) =>
    [
        new("boolean", "boolean", feature.Boolean ? "true" : null),
        new("expression", "expression", null),
        new("actors", "actor", feature.Actors),
        new("percentage_of_actors", "percentage_of_actors", feature.PercentageOfActors?.Text),
        new("percentage_of_time", "percentage_of_time", feature.PercentageOfTime?.Text),
        new("groups", "group", feature.Groups),
    ];

    private sealed record Gate(string Key, string Name, object? Value)
    {
        public object Named => new { Key, Value, Name };

        public object Nameless => new { Key, Value };
    }
}
