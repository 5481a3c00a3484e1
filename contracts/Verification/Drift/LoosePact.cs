using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>
/// One interaction as a pact of its own, fit to judge a recording by: what an answer merely echoes of its request, such as the subject, is
/// compared by type, since the recorded request was another.
/// </summary>
internal static class LoosePact
{
    public static JsonObject Of(JsonNode pact, JsonNode interaction)
    {
        var alone = pact.DeepClone().AsObject();
        var loose = interaction.DeepClone();
        var echoes = Texts(loose["request"]?["body"]?["content"]).ToHashSet(StringComparer.Ordinal);
        if (loose["response"]?["body"]?["content"] is { } content)
        {
            Loosen(content, "$", echoes, Rules(loose["response"]!));
        }

        // States are another matter: nothing is arranged for a recording.
        loose.AsObject().Remove("providerStates");
        alone["interactions"] = new JsonArray(loose);
        return alone;
    }

    private static void Loosen(JsonNode? node, string path, HashSet<string> echoes, JsonObject rules)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                Loosen(value, $"{path}.{name}", echoes, rules);
            }
        }
        else if (node is JsonValue value && value.TryGetValue<string>(out var text) && echoes.Contains(text) && !rules.ContainsKey(path))
        {
            rules[path] = new JsonObject { ["combine"] = "AND", ["matchers"] = new JsonArray(new JsonObject { ["match"] = "type" }) };
        }
    }

    private static JsonObject Rules(JsonNode response) => Child(Child(response, "matchingRules"), "body");

    private static JsonObject Child(JsonNode parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            parent[name] = child = [];
        }

        return child;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
