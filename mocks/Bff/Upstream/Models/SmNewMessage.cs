namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A message, reply, renewal or draft on its way to the SM API. What is null is not sent.</summary>
public sealed record SmNewMessage
{
    public string? Category { get; init; }
    public string? Subject { get; init; }
    public string? Body { get; init; }
    public long? RecipientId { get; init; }

    /// <summary>The draft that this is.</summary>
    public long? Id { get; init; }

    /// <summary>Forwarded when the browser supplied it; whether MHV minds is not known.</summary>
    public string? StationNumber { get; init; }

    /// <summary>Of a renewal.</summary>
    public string? PrescriptionId { get; init; }
}
