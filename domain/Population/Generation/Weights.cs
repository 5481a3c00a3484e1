using System.Text.Json.Serialization;

namespace SecureMessaging.Population.Generation;

/// <summary>Relative weights and where they come from.</summary>
internal sealed record Weights([property: JsonPropertyName("weights")] IReadOnlyList<double> Values, string Source);
