using System.Text.Json;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Messages;
using SecureMessaging.Mocks.SmApi.Wire;

namespace SecureMessaging.Mocks.SmApi.Folders;

/// <summary>The list of folders, and a patient's own.</summary>
internal static class FolderEndpoints
{
    private const int LongestName = 50;

    public static ValueTask<SimResponse> List(PatientRequest request)
    {
        var withOracleHealth = request.WantsOracleHealthMessages;
        return request.InMailbox(mailbox => SmJson.ListOf(
            "folder",
            FolderIds.System.Concat(mailbox.Folders.Select(folder => (folder.Key, folder.Value))),
            (writer, folder) =>
            {
                writer.WriteStartObject();
                Members(writer, mailbox, folder.Item1, folder.Item2, withOracleHealth);
                writer.WriteEndObject();
            }));
    }

    public static ValueTask<SimResponse> Get(PatientRequest request) => request.InMailbox(mailbox => One(request, mailbox, request.Id));

    public static ValueTask<SimResponse> Create(PatientRequest request)
    {
        var name = Name(request, "name");
        return request.InMailbox(mailbox =>
        {
            RequireFree(mailbox, name);
            var id = request.Services.NextId();
            mailbox.PutFolder(id, name);
            return One(request, mailbox, id);
        });
    }

    public static ValueTask<SimResponse> Rename(PatientRequest request)
    {
        var name = Name(request, "folderName");
        return request.InMailbox(mailbox =>
        {
            RequireOwn(mailbox, request.Id);
            RequireFree(mailbox, name);
            mailbox.PutFolder(request.Id, name);
            return SimResponse.Empty(200);
        });
    }

    public static ValueTask<SimResponse> Delete(PatientRequest request) => request.InMailbox(mailbox =>
    {
        RequireOwn(mailbox, request.Id);
        if (mailbox.In(request.Id, withOracleHealth: true).Any())
            throw new SmException(SmError.FolderNotEmpty);

        mailbox.RemoveFolder(request.Id);
        return SimResponse.Empty(200);
    });

    private static SimResponse One(PatientRequest request, Mailbox mailbox, long id)
    {
        if (!mailbox.HasFolder(id))
            throw new SmException(SmError.EntityNotFound);

        var name = mailbox.Folders.TryGetValue(id, out var own) ? own : FolderIds.System.First(folder => folder.Id == id).Name;
        return SmJson.Object(writer => Members(writer, mailbox, id, name, request.WantsOracleHealthMessages));
    }

    private static void Members(Utf8JsonWriter writer, Mailbox mailbox, long id, string name, bool withOracleHealth)
    {
        var messages = mailbox.In(id, withOracleHealth).ToArray();
        writer.WriteNumber("id", id);
        writer.WriteString("name", name);
        // Whoever wrote it: all of Sent (6 of 6) and of Drafts (2 of 2) is unread in the recording.
        writer.WriteNumber("unreadCount", messages.Count(message => message.ReadAt is null));
        writer.WriteNumber("count", messages.Length);
        writer.WriteBoolean("systemFolder", id <= FolderIds.Inbox);
    }

    private static void RequireOwn(Mailbox mailbox, long id)
    {
        if (id <= FolderIds.Inbox)
            throw new SmException(SmError.NoAccess);
        if (!mailbox.HasFolder(id))
            throw new SmException(SmError.EntityNotFound);
    }

    private static void RequireFree(Mailbox mailbox, string name)
    {
        if (FolderIds.System.Select(folder => folder.Name).Concat(mailbox.Folders.Values).Contains(name, StringComparer.OrdinalIgnoreCase))
            throw new SmException(SmError.FolderExists);
    }

    private static string Name(PatientRequest request, string member)
    {
        using var posted = PostedJson.Parse(request.Http.Body);
        var name = posted.RootElement.TextOf(member)?.Trim();
        if (string.IsNullOrEmpty(name))
            throw new SmException(SmError.FolderNameRequired);
        return name.Length <= LongestName && name.All(character => char.IsLetterOrDigit(character) || character == ' ')
            ? name
            : throw new SmException(SmError.FolderName);
    }
}
