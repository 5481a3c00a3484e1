namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A message as the SM API gives it.</summary>
public sealed record SmMessage(long Id) : SmMessageHead
{
    /// <summary>HTML-encoded, but a draft's.</summary>
    public string? Body { get; init; }
    public bool Attachment { get; init; }
    public SmAttachments? Attachments { get; init; }
}
