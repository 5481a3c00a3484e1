namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>A conversation as a folder shows it.</summary>
/// <param name="Latest">Its newest message in the folder.</param>
/// <param name="All">All its messages, wherever they are.</param>
internal sealed record MailThread(MailMessage Latest, IReadOnlyList<MailMessage> All);
