namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>A series at one moment. For a counter the sum is its value.</summary>
internal sealed record MetricReading(string Name, IReadOnlyDictionary<string, string> Tags, long Count, double Sum, double Max);
