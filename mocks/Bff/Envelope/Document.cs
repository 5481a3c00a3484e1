using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>The envelope: one resource or a list of them.</summary>
public sealed record Document(object? Data)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Resource>? Included { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Meta { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Links { get; init; }
}
