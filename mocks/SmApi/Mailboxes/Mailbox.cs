using System.Collections.Immutable;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Preferences;

namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>All that a patient has changed: messages, folders, contact list, preferences. Used by one request at a time (see the store).</summary>
/// <param name="past">
/// The messages from before the rehearsal. Asked for when somebody first looks: most patients of a load only send, and making up a past
/// costs more than keeping a message.
/// </param>
public sealed class Mailbox(IEnumerable<MailMessage> past)
{
    private readonly Dictionary<long, MailMessage> _messages = [];
    private IEnumerable<MailMessage> _past = past;

    /// <summary>The patient's own folders, by id. Few have any: immutable, so that having none costs nothing.</summary>
    public ImmutableSortedDictionary<long, string> Folders { get; private set; } = ImmutableSortedDictionary<long, string>.Empty;

    public IReadOnlyCollection<MailMessage> Messages => All.Values;

    /// <summary>The contact list, where it differs from how the patient came.</summary>
    public ImmutableDictionary<int, bool> Preferred { get; private set; } = ImmutableDictionary<int, bool>.Empty;

    /// <summary>The signature saved here, or null when the patient's first one stands.</summary>
    public SignaturePreference? Signature { get; set; }

    public NotificationPreference Notification { get; set; } = NotificationPreference.None;

    /// <summary>Newest first; drafts count by when they were saved.</summary>
    public IEnumerable<MailMessage> In(long folder, bool withOracleHealth) =>
        All.Values.Where(message => message.FolderId == folder && (withOracleHealth || !message.IsOracleHealth))
            .OrderByDescending(message => message.At).ThenByDescending(message => message.Id);

    /// <summary>A whole conversation, drafts first, then newest first.</summary>
    public IEnumerable<MailMessage> Thread(long threadId, bool withOracleHealth) =>
        All.Values.Where(message => message.ThreadId == threadId && (withOracleHealth || !message.IsOracleHealth))
            .OrderByDescending(message => message.IsDraft).ThenByDescending(message => message.At).ThenByDescending(message => message.Id);

    /// <exception cref="SmException">904: it is nobody's, or another patient's.</exception>
    public MailMessage Find(long id) => All.TryGetValue(id, out var message) ? message : throw new SmException(SmError.MessageNotFound);

    /// <summary>The draft a post names, or null when it names none.</summary>
    /// <exception cref="SmException">904, or as given when the message is no draft.</exception>
    public MailMessage? Draft(long? id, SmError otherwise) =>
        id is not { } given ? null
        : Find(given) is { IsDraft: true } draft ? draft
        : throw new SmException(otherwise);

    public void Put(MailMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _messages[message.Id] = message;
    }

    public void Remove(long id) => All.Remove(id);

    public bool HasFolder(long id) => id is <= FolderIds.Inbox and >= FolderIds.Deleted || Folders.ContainsKey(id);

    public void PutFolder(long id, string name) => Folders = Folders.SetItem(id, name);

    public void RemoveFolder(long id) => Folders = Folders.Remove(id);

    public void Prefer(int teamId, bool preferred) => Preferred = Preferred.SetItem(teamId, preferred);

    private Dictionary<long, MailMessage> All
    {
        get
        {
            foreach (var message in _past)
                _messages.TryAdd(message.Id, message);
            _past = [];
            return _messages;
        }
    }
}
