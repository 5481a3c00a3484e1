namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>The recipient of a write, as metrics may know it.</summary>
/// <param name="EhrSource">oracle_health or vista.</param>
/// <param name="StationNumber">A station that exists, or unknown: what a browser sends is no tag value.</param>
internal sealed record RecipientTags(string EhrSource, string StationNumber)
{
    public static RecipientTags Unknown { get; } = new("unknown", "unknown");
}
