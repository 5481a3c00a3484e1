using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Verification.Pacts;

/// <summary>One interaction of a pact.</summary>
/// <param name="Description">Its name in the pact.</param>
/// <param name="States">What its provider must be in.</param>
/// <param name="Alone">A pact of this interaction alone, as JSON.</param>
public sealed record PactInteraction(string Description, IReadOnlyList<ProviderState> States, string Alone)
{
    internal static PactInteraction Parse(JsonNode pact, JsonNode interaction) => new(
        (string)interaction["description"]!,
        [.. (interaction["providerStates"] as JsonArray ?? []).Select(state => new ProviderState((string)state!["name"]!, state["params"] as JsonObject ?? []))],
        Cut(pact, interaction));

    private static string Cut(JsonNode pact, JsonNode interaction) => new JsonObject
    {
        ["consumer"] = pact["consumer"]!.DeepClone(),
        ["provider"] = pact["provider"]!.DeepClone(),
        ["metadata"] = pact["metadata"]?.DeepClone(),
        ["interactions"] = new JsonArray(interaction.DeepClone()),
    }.ToJsonString();
}
