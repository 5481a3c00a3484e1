using SecureMessaging.Mocks.SmApi.Attachments;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Delivery;

/// <summary>
/// A message that the SM API accepted and now hands to the recipient's EHR; <c>AnsweredId</c> is Oracle Health's id of the one it answers,
/// where it is known.
/// </summary>
public sealed record OutgoingMessage(
    long Id,
    Veteran Sender,
    TriageTeam Team,
    string Category,
    string Subject,
    string Body,
    DateTimeOffset SentAt,
    IReadOnlyList<MessageAttachment> Attachments,
    string? AnsweredId);
