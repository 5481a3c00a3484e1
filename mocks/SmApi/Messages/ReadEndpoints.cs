using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Mocks.SmApi.Wire;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>Reading single messages and conversations.</summary>
internal static class ReadEndpoints
{
    private static readonly SimResponse NoStatus = SimResponse.OfText("""{"error":"Not Found"}""", SimResponse.Json, 404);

    /// <summary>Reading a received message marks it read.</summary>
    public static ValueTask<SimResponse> Read(PatientRequest request) => request.InMailbox(mailbox =>
    {
        var message = mailbox.Find(request.Id);
        if (message is { FromTeam: true, ReadAt: null })
            mailbox.Put(message = message with { ReadAt = request.Services.Now });
        return SmJson.Object(writer =>
        {
            MessageJson.Members(writer, message, request.Veteran);
            writer.WriteNumber("triageGroupId", message.Team.Id);
        });
    });

    /// <summary>What a message answers; empty for a plain draft, which is how vets-api tells it from a reply draft.</summary>
    public static ValueTask<SimResponse> History(PatientRequest request) => request.InMailbox(mailbox =>
    {
        var message = mailbox.Find(request.Id);
        var earlier = mailbox.Thread(message.ThreadId, withOracleHealth: true)
            .Where(other => other.Id != message.Id && !other.IsDraft && other.At <= message.At);
        return SmJson.ListOf("message", earlier, (writer, other) =>
        {
            writer.WriteStartObject();
            MessageJson.Members(writer, other, request.Veteran);
            writer.WriteEndObject();
        });
    });

    public static ValueTask<SimResponse> Thread(PatientRequest request) => Thread(request, full: false);

    public static ValueTask<SimResponse> FullThread(PatientRequest request) => Thread(request, full: true);

    /// <summary>What became of a send. An unknown id is answered in another layer's words: as recorded.</summary>
    public static ValueTask<SimResponse> Status(PatientRequest request) => request.InMailbox(mailbox =>
    {
        if (mailbox.Messages.FirstOrDefault(candidate => candidate.Id == request.Id) is not { } message)
            return NoStatus;

        return SmJson.Object(writer =>
        {
            writer.WriteNumber("messageId", message.Id);
            writer.WriteString("status", Word(message.Ticket?.Status ?? SendStatus.NotSupported));
            writer.WriteBoolean("isOhMessage", message.IsOracleHealth);
            writer.WriteString("ohSecureMessageId", message.Ticket?.OhSecureMessageId);
        });
    });

    private static ValueTask<SimResponse> Thread(PatientRequest request, bool full) => request.InMailbox(mailbox =>
    {
        var message = mailbox.Find(request.Id);
        return SmJson.Array(
            mailbox.Thread(message.ThreadId, request.WantsOracleHealthMessages),
            (writer, item) => ThreadJson.Item(writer, item, request.Veteran, full));
    });

    private static string Word(SendStatus status) => status switch
    {
        SendStatus.InProgress => "IN_PROGRESS",
        SendStatus.Sent => "SENT",
        SendStatus.Failed => "FAILED",
        SendStatus.Invalid => "INVALID",
        SendStatus.Unknown => "UNKNOWN",
        _ => "NOT_SUPPORTED",
    };
}
