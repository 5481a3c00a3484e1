using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>Drafts: an <c>id</c> in the body makes a save an update.</summary>
internal static class DraftEndpoints
{
    public static ValueTask<SimResponse> Save(PatientRequest request)
    {
        var incoming = IncomingMessage.Parse(request.Http.Body);
        var team = request.Services.CareTeams.Known(request.Veteran, incoming.RecipientId);
        return request.InMailbox(mailbox => Save(request, mailbox, incoming, team, Existing(mailbox, incoming.Id), repliedTo: null));
    }

    public static ValueTask<SimResponse> SaveReply(PatientRequest request)
    {
        var incoming = IncomingMessage.Parse(request.Http.Body);
        return request.InMailbox(mailbox =>
        {
            var source = mailbox.Find(request.Id);
            if (source.IsDraft)
                throw new SmException(SmError.ReplyToDraft);
            return Save(request, mailbox, incoming, source.Team, Existing(mailbox, incoming.Id), source);
        });
    }

    private static SimResponse Save(
        PatientRequest request, Mailbox mailbox, IncomingMessage incoming, TriageTeam team, MailMessage? existing, MailMessage? repliedTo)
    {
        if (string.IsNullOrWhiteSpace(incoming.Body))
            throw new SmException(SmError.BlankBody);

        var id = existing?.Id ?? request.Services.NextId();
        var draft = new MailMessage
        {
            Id = id,
            ThreadId = repliedTo?.ThreadId ?? id,
            FolderId = FolderIds.Drafts,
            Category = incoming.Category ?? repliedTo?.Category ?? "OTHER",
            Subject = incoming.Subject ?? repliedTo?.Subject ?? "",
            Body = incoming.Body,
            Team = team,
            DraftedAt = request.Services.Now,
            ReplyTo = repliedTo?.Id,
        };
        mailbox.Put(draft);
        return SmJson.Object(writer => MessageJson.Members(writer, draft, request.Veteran));
    }

    private static MailMessage? Existing(Mailbox mailbox, long? id) =>
        id is not { } given ? null
        : mailbox.Find(given) is { IsDraft: true } draft ? draft
        : throw new SmException(SmError.SaveNotDraft);
}
