using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>Reads an answer to <c>/v0/feature_toggles</c>.</summary>
public static class ServedToggles
{
    /// <summary>The values of the toggles asked for; one that was not served is off.</summary>
    public static IReadOnlyDictionary<string, bool> Read(BffReply reply, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var values = names.ToDictionary(name => name, _ => false);
        if (reply.Json is { } json && json.TryGetProperty("data", out var data) && data.TryGetProperty("features", out var features))
        {
            foreach (var feature in features.EnumerateArray())
            {
                if (feature.GetProperty("name").GetString() is { } name && values.ContainsKey(name))
                    values[name] = feature.GetProperty("value").ValueKind == JsonValueKind.True;
            }
        }

        return values;
    }
}
