using SecureMessaging.Mocks.SmApi.Attachments;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>A message in a patient's mailbox: a draft, one sent, or one received.</summary>
public sealed record MailMessage
{
    public required long Id { get; init; }

    public required long ThreadId { get; init; }

    public required long FolderId { get; init; }

    public required string Category { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The care team it goes to or comes from.</summary>
    public required TriageTeam Team { get; init; }

    /// <summary>The team wrote it, not the patient.</summary>
    public bool FromTeam { get; init; }

    /// <summary>Null while it is a draft.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Null once it is sent.</summary>
    public DateTimeOffset? DraftedAt { get; init; }

    /// <summary>When the patient opened a received message.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    public IReadOnlyList<MessageAttachment> Attachments { get; init; } = [];

    /// <summary>What became of a send.</summary>
    public SendTicket? Ticket { get; init; }

    public bool IsDraft => SentAt is null;

    public bool IsOracleHealth => Team.Ehr == Ehr.OracleHealth;

    public DateTimeOffset At => SentAt ?? DraftedAt ?? DateTimeOffset.MinValue;
}
