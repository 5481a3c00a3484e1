using System.Text.Json;

namespace SecureMessaging.Toggles;

/// <summary>A feature as Flipper's HTTP API tells it (<c>GET /features/{name}</c>): percentages are text, what is unset is null.</summary>
public static class FlipperState
{
    /// <summary>The feature of a document.</summary>
    /// <exception cref="FormatException">It is no such document, or its expression gate, which is not modelled (<see cref="Feature"/>), is set.</exception>
    public static Feature Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or PercentageOutOfRangeException)
        {
            throw new FormatException($"that is no feature of Flipper's HTTP API: {malformed.Message.ReplaceLineEndings(" ")}", malformed);
        }
    }

    /// <summary>The feature of an element, such as one of <c>GET /features</c>; what is missing or of another kind throws as <see cref="JsonElement"/> does.</summary>
    public static Feature Read(JsonElement root)
    {
        var feature = new Feature(root.GetProperty("key").GetString()!);
        // The boolean gate first, for opening it erases the others (Feature.Enable), and they are here because they were set since.
        foreach (var gate in root.GetProperty("gates").EnumerateArray().OrderBy(gate => gate.GetProperty("key").GetString() != "boolean"))
        {
            var value = gate.GetProperty("value");
            feature = (gate.GetProperty("key").GetString(), value.ValueKind) switch
            {
                ("boolean", JsonValueKind.String) when value.GetString() is "true" or "1" => feature.Enable(),
                ("boolean", JsonValueKind.True) => feature.Enable(),
                ("actors", JsonValueKind.Array) => value.EnumerateArray().Aggregate(feature, (with, actor) => with.EnableActor(actor.GetString()!)),
                ("groups", JsonValueKind.Array) => value.EnumerateArray().Aggregate(feature, (with, group) => with.EnableGroup(group.GetString()!)),
                ("percentage_of_actors", not JsonValueKind.Null) => feature.EnablePercentageOfActors(Percentage.Parse(value.ToString())),
                ("percentage_of_time", not JsonValueKind.Null) => feature.EnablePercentageOfTime(Percentage.Parse(value.ToString())),
                ("expression", not JsonValueKind.Null) => throw new FormatException($"the expression gate of {feature.Name} is set, and is not modelled here: who is in cannot be told."),
                _ => feature,
            };
        }

        return feature;
    }
}
