using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>Reads <c>"VARIABLE"</c>, or <c>{"variable": "VARIABLE", "provider": "vets-api"}</c> and nothing else: a mistyped provider would send a secret to everyone.</summary>
internal sealed class SecretHeaderConverter : JsonConverter<SecretHeader>
{
    public override bool HandleNull => true;

    public override SecretHeader Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonNode.Parse(ref reader) switch
    {
        JsonValue variable when variable.TryGetValue<string>(out var name) => new SecretHeader(name),
        JsonObject { Count: 2 } header when Text(header["variable"]) is { } name && Text(header["provider"]) is { } provider => new SecretHeader(name, provider),
        _ => throw new JsonException("A secret header is a variable's name, or an object of \"variable\" and \"provider\"."),
    };

    public override void Write(Utf8JsonWriter writer, SecretHeader value, JsonSerializerOptions options) => throw new NotSupportedException("Accounts are only read.");

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
