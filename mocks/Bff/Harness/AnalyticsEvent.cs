using System.Text.Json;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>One thing that happened on a page.</summary>
internal sealed record AnalyticsEvent(string Name, string? At, IReadOnlyDictionary<string, JsonElement>? Attributes);
