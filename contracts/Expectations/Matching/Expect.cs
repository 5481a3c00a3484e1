using System.Text.Json;
using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Expectations.Matching;

/// <summary>
/// Matchers of the Pact core that PactNet 5 has no name for, as its integration JSON. Plain JSON on purpose: PactNet's converter refuses
/// implementations of <c>IMatcher</c> other than its own.
/// </summary>
public static class Expect
{
    private const string Type = "pact:matcher:type";

    /// <summary>The array has, for each variant, at least one element like it, in any order and among others.</summary>
    public static JsonObject ArrayContaining(params object[] variants) =>
        new() { [Type] = "arrayContains", ["variants"] = Json(variants) };

    /// <summary>
    /// A value only the provider knows, for instance a token: the consumer sends the example and nothing else; when the provider is verified,
    /// what it answered for the state takes its place: <c>${token}</c>.
    /// </summary>
    public static JsonObject FromState(string expression, object example) =>
        new() { [Type] = "equality", ["pact:generator:type"] = "ProviderState", ["expression"] = expression, ["value"] = Json(example) };

    private static JsonNode? Json(object value) => JsonSerializer.SerializeToNode(value);
}
