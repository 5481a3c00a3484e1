namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>Body of a send to a patient's outbox.</summary>
public sealed record SendMessage(
    long PatientId,
    IReadOnlyList<Receiver> Receivers,
    string Subject,
    string Text,
    string FormatType,
    IReadOnlyList<MediaReference>? Attachments = null,
    string? PreviousMessageId = null);
