using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>A send as posted; nothing checked yet.</summary>
internal sealed record SendRequest(
    long? PatientId,
    IReadOnlyList<SendRequest.Receiver?>? Receivers,
    IReadOnlyList<SendRequest.Receiver?>? CcReceivers,
    string? Subject,
    string? Text,
    string? FormatType,
    string? Priority,
    string? PreviousMessageId,
    long? ResponsiblePersonnelId,
    IReadOnlyList<SendRequest.Attachment?>? Attachments)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.Strict };

    public static SendRequest? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<SendRequest>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal sealed record Receiver(long? ReceiverId, string? Type, Email? Email);

    internal sealed record Email(string? Address);

    internal sealed record Attachment(string? Name, string? MediaIdentifier, int? MediaVersion);
}
