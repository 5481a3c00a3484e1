using System.Text;
using SecureMessaging.Mocks.SmApi.Delivery;

namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>A message in Messaging Web Services' terms. There is no category there: the subject carries it.</summary>
internal static class OracleHealthMessage
{
    private const int LongestSubject = 255;

    public static SendMessage From(OutgoingMessage message) => new(
        message.Sender.OracleHealthPatientId,
        [Receiver.Pool(message.Team.PoolId!.Value)],
        Subject(message),
        $"<html><body><p>{Escaped(message.Body)}</p></body></html>",
        "XHTML",
        message.Attachments.Count == 0
            ? null
            : [.. message.Attachments.Select(file => new MediaReference(file.Name, file.LargeId ?? $"mhv-attachment-{file.Id}", 1))],
        message.AnsweredId);

    // Markup alone: a character reference would carry what Millennium's charset cannot hold past the loss.
    private static string Escaped(string text) => new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("\n", "<br/>").ToString();

    private static string Subject(OutgoingMessage message)
    {
        var category = message.Category == "OTHER" ? "General" : $"{message.Category[..1]}{message.Category[1..].ToLowerInvariant().Replace('_', ' ')}";
        var subject = $"{category}: {message.Subject}";
        return subject.Length <= LongestSubject ? subject : subject[..LongestSubject];
    }
}
