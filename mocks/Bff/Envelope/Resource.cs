using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>A resource of the JSON:API-like envelope. Ids are strings there, even where attributes repeat them as numbers.</summary>
public sealed record Resource(string Id, string Type, object Attributes)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Relationships { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Links { get; init; }
}
