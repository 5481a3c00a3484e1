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
        return request.InMailbox(mailbox => Save(request, mailbox, incoming, team, mailbox.Draft(incoming.Id, SmError.SaveNotDraft), repliedTo: null));
    }

    public static ValueTask<SimResponse> SaveReply(PatientRequest request)
    {
        var incoming = IncomingMessage.Parse(request.Http.Body);
        return request.InMailbox(mailbox =>
        {
            var source = mailbox.Find(request.Id);
            if (source.IsDraft)
                throw new SmException(SmError.ReplyToDraft);
            return Save(request, mailbox, incoming, source.Team, mailbox.Draft(incoming.Id, SmError.SaveNotDraft), source);
        });
    }

    private static SimResponse Save(
        PatientRequest request, Mailbox mailbox, IncomingMessage incoming, TriageTeam team, MailMessage? existing, MailMessage? repliedTo)
    {
        incoming.RequireBody();
        var draft = incoming.InFolder(FolderIds.Drafts, existing?.Id ?? request.Services.NextId(), team, repliedTo) with { DraftedAt = request.Services.Now };
        mailbox.Put(draft);
        return SmJson.Object(writer => MessageJson.Posted(writer, draft, request.Veteran));
    }
}
