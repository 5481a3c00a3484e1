using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.OracleHealth.Wire;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>How a message is shown: in short in lists, in full by id. What is null is left out.</summary>
internal sealed record MessageView
{
    public required string IdUrl { get; init; }

    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required long PersonSenderId { get; init; }

    public required string CreateDate { get; init; }

    public string MessageType { get; } = "MESSAGE";

    public required string Priority { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyList<StoredReceiver> Receivers { get; init; }

    public required string ReferenceId { get; init; }

    public long? PatientId { get; private init; }

    public string? UpdateDate { get; private init; }

    public string? OpenUrl { get; private init; }

    public IReadOnlyList<string>? ReferenceIds { get; private init; }

    public IReadOnlyList<object>? Texts { get; private init; }

    public IReadOnlyList<StoredAttachment>? Attachments { get; private init; }

    public static MessageView Short(SimRequest request, StoredMessage message) => new()
    {
        IdUrl = Url(request, message),
        Id = message.Id,
        Subject = message.Subject,
        PersonSenderId = message.SenderId,
        CreateDate = MillenniumJson.Time(message.CreatedAt),
        Priority = message.Priority,
        Status = message.Status,
        Receivers = message.Receivers,
        ReferenceId = $"ref-{message.Number}",
    };

    public static MessageView Full(SimRequest request, StoredMessage message, bool loadReferences) => Short(request, message) with
    {
        PatientId = request.Number("patient"),
        UpdateDate = MillenniumJson.Time(message.UpdatedAt),
        OpenUrl = $"{Url(request, message)}/status/OPENED",
        ReferenceIds = loadReferences && message.PreviousMessageId is { } previous ? [previous] : [],
        Texts = message.Text is null ? [] : [new { title = "", formatType = message.FormatType ?? "UNKNOWN", text = message.Text }],
        Attachments = message.Attachments,
    };

    public static string Url(SimRequest request, StoredMessage message) =>
        $"/{request.Text("owner")}/patients/{request.Number("patient")}/{(message.IsInbox ? "inbox" : "outbox")}/messages/{Uri.EscapeDataString(message.Id)}";
}
