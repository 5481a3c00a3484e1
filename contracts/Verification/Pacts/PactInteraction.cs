using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Verification.Pacts;

/// <summary>One interaction of a pact, and the states its provider must be in.</summary>
public sealed record PactInteraction(string Description, IReadOnlyList<ProviderState> States)
{
    internal static PactInteraction Parse(JsonNode interaction) => new(
        (string)interaction["description"]!,
        [.. (interaction["providerStates"] as JsonArray ?? []).Select(state => new ProviderState((string)state!["name"]!, state["params"] as JsonObject ?? []))]);
}
