namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>What to search a folder for; dates ISO 8601. What is null is not asked.</summary>
public sealed record SmMessageSearch
{
    public bool? ExactMatch { get; init; }
    public string? Sender { get; init; }
    public string? Subject { get; init; }
    public string? Category { get; init; }
    public string? Recipient { get; init; }
    public string? FromDate { get; init; }
    public string? ToDate { get; init; }
    public string? MessageId { get; init; }
}
