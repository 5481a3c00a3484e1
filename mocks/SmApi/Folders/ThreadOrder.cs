using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Folders;

/// <summary>How conversations are sorted: <c>sortField</c> and <c>sortOrder</c> of <c>threadlistview</c>. Anything unknown: newest first.</summary>
internal sealed record ThreadOrder(Func<MailThread, string> Key, bool Ascending)
{
    public static ThreadOrder Parse(string? field, string? order, Veteran veteran) => new(
        field switch
        {
            "SENDER_NAME" => thread => thread.Latest.FromTeam ? thread.Latest.Team.Name : veteran.SenderName,
            "RECIPIENT_NAME" => thread => thread.Latest.FromTeam ? veteran.SenderName : thread.Latest.Team.Name,
            _ => thread => thread.Latest.At.UtcDateTime.ToString("O"),
        },
        order == "ASC");

    public IEnumerable<MailThread> Sort(IEnumerable<MailThread> threads) => Ascending
        ? threads.OrderBy(Key, StringComparer.Ordinal).ThenBy(thread => thread.Latest.Id)
        : threads.OrderByDescending(Key, StringComparer.Ordinal).ThenByDescending(thread => thread.Latest.Id);
}
