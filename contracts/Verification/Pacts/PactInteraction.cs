using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SecureMessaging.Contracts.Verification.Pacts;

/// <summary>One interaction of a pact.</summary>
/// <param name="Description">Its name in the pact.</param>
/// <param name="States">What its provider must be in.</param>
/// <param name="Alone">A pact of this interaction alone, as JSON.</param>
public sealed partial record PactInteraction(string Description, IReadOnlyList<ProviderState> States, string Alone)
{
    private const string Http = "Synchronous/HTTP";

    /// <summary>Why it cannot be verified here, or null.</summary>
    public string? Unverifiable { get; init; }

    /// <summary>The values that only its provider knows, by name: its states must give them.</summary>
    public IEnumerable<string> Placeholders => Placeholder().Matches(Alone).Select(match => match.Groups["name"].Value).Distinct();

    internal static PactInteraction Parse(JsonNode pact, JsonNode interaction) => new(
        (string)interaction["description"]!,
        [.. (interaction["providerStates"] as JsonArray ?? []).Select(state => new ProviderState((string)state!["name"]!, state["params"] as JsonObject ?? []))],
        Cut(pact, interaction))
    {
        Unverifiable = (string?)interaction["type"] is { } type and not Http ? $"It is of the type {type}; only HTTP is verified here." : null,
    };

    private static string Cut(JsonNode pact, JsonNode interaction)
    {
        var alone = interaction.DeepClone().AsObject();

        // The core counts a pending interaction that is broken as a success (its pendingErrors), and a result has no word for that.
        alone.Remove("pending");
        return new JsonObject
        {
            ["consumer"] = pact["consumer"]!.DeepClone(),
            ["provider"] = pact["provider"]!.DeepClone(),
            ["metadata"] = pact["metadata"]?.DeepClone(),
            ["interactions"] = new JsonArray(alone),
        }.ToJsonString();
    }

    [GeneratedRegex(@"\$\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();
}
