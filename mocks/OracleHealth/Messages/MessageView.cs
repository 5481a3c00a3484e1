using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.OracleHealth.Wire;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>How a message is shown: in short in lists, in full by id.</summary>
internal static class MessageView
{
    public static object Short(SimRequest request, StoredMessage message) => new
    {
        idUrl = Url(request, message),
        id = message.Id,
        subject = message.Subject,
        personSenderId = message.SenderId,
        createDate = MillenniumJson.Time(message.CreatedAt),
        messageType = "MESSAGE",
        priority = message.Priority,
        status = message.Status,
        receivers = Receivers(message),
        referenceId = Reference(message),
    };

    public static object Full(SimRequest request, StoredMessage message, bool loadReferences) => new
    {
        idUrl = Url(request, message),
        id = message.Id,
        subject = message.Subject,
        personSenderId = message.SenderId,
        createDate = MillenniumJson.Time(message.CreatedAt),
        messageType = "MESSAGE",
        priority = message.Priority,
        status = message.Status,
        receivers = Receivers(message),
        referenceId = Reference(message),
        patientId = request.Number("patient"),
        updateDate = MillenniumJson.Time(message.UpdatedAt),
        openUrl = $"{Url(request, message)}/status/OPENED",
        referenceIds = loadReferences && message.PreviousMessageId is { } previous ? new[] { previous } : [],
        texts = message.Text is null ? [] : new[] { new { title = "", formatType = message.FormatType ?? "UNKNOWN", text = message.Text } },
        attachments = message.Attachments,
    };

    public static string Url(SimRequest request, StoredMessage message) =>
        $"/{request.Text("owner")}/patients/{request.Number("patient")}/{(message.IsInbox ? "inbox" : "outbox")}/messages/{Uri.EscapeDataString(message.Id)}";

    private static object[] Receivers(StoredMessage message) =>
    [
        .. message.Receivers.Select(receiver => new
        {
            receiverId = receiver.ReceiverId,
            type = receiver.Type,
            status = receiver.Status,
            email = receiver.Email,
        }),
    ];

    private static string Reference(StoredMessage message) => $"ref-{message.Number}";
}
