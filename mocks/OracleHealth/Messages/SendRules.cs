using System.Net.Mail;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>When a send is a bad request: each rule of the specification, in its order (send-message.field-rules.json).</summary>
internal static class SendRules
{
    private const int TooLong = 256;

    /// <summary>The first rule broken, for people; the wire carries no body.</summary>
    /// <param name="message">As posted.</param>
    /// <param name="patientInPath">The id in the address.</param>
    /// <param name="isReadable">Whether the patient can read a message id.</param>
    /// <param name="canReceive">Whether a pool or a person exists and is configured.</param>
    public static string? Broken(SendRequest message, long patientInPath, Func<string, bool> isReadable, Func<string, long, bool> canReceive)
    {
        SendRequest.Receiver?[] receivers = [.. message.Receivers ?? [], .. message.CcReceivers ?? []];
        return message.PatientId != patientInPath ? "patientId differs from the path"
            : receivers.Length == 0 ? "no receiver"
            : receivers.Select(receiver => Broken(receiver, canReceive)).FirstOrDefault(rule => rule is not null) is { } rule ? rule
            : receivers.Any(IsEmail) && receivers.Length > 1 ? "an e-mail receiver must be alone"
            : string.IsNullOrWhiteSpace(message.Subject) || message.Subject.Length >= TooLong ? "subject blank or too long"
            : message.FormatType is not (null or "XHTML" or "RTF") ? "formatType is neither XHTML nor RTF"
            : message.FormatType is not null && message.Text is null ? "formatType without text"
            : message.FormatType == "XHTML" && receivers.Any(IsEmail) ? "XHTML to an e-mail receiver"
            : message.Priority is not (null or "STAT" or "ROUTINE") ? "priority is neither STAT nor ROUTINE"
            : message.PreviousMessageId is { } previous && !isReadable(previous) ? "previousMessageId cannot be read"
            : message is { PreviousMessageId: not null, ResponsiblePersonnelId: not null } ? "responsiblePersonnelId on a reply"
            : (message.Attachments ?? []).Select(Broken).FirstOrDefault(rule => rule is not null);
    }

    private static string? Broken(SendRequest.Receiver? receiver, Func<string, long, bool> canReceive) => receiver?.Type switch
    {
        "EMAIL" => MailAddress.TryCreate(receiver.Email?.Address, out _) && receiver.Email!.Address!.Length <= TooLong ? null : "no valid e-mail address",
        "POOL" or "PERSONNEL" => receiver.ReceiverId is null or 0 ? "receiver without an id"
            : canReceive(receiver.Type, receiver.ReceiverId.Value) ? null
            : "receiver cannot receive",
        _ => "receiver type is none of PERSONNEL, POOL, EMAIL",
    };

    private static string? Broken(SendRequest.Attachment? attachment) =>
        attachment is { Name: { Length: > 0 and < TooLong }, MediaIdentifier: { Length: > 0 and < TooLong }, MediaVersion: > 0 }
            ? null
            : "attachment name, mediaIdentifier or mediaVersion";

    private static bool IsEmail(SendRequest.Receiver? receiver) => receiver?.Type == "EMAIL";
}
