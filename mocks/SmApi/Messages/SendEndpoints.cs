using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Attachments;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>Sending: new messages, renewals and replies, with attachments or without.</summary>
internal static class SendEndpoints
{
    // Replies are open for 45 days (decision log of the product, 2024-03-12).
    private static readonly TimeSpan ReplyWindow = TimeSpan.FromDays(45);

    public static ValueTask<SimResponse> Create(PatientRequest request) => SendNew(request, IncomingMessage.Parse(request.Http.Body), []);

    public static ValueTask<SimResponse> CreateWithAttachments(PatientRequest request) => WithAttachments(request, SendNew);

    public static ValueTask<SimResponse> Renew(PatientRequest request) => SendRenewal(request, IncomingMessage.Parse(request.Http.Body), []);

    public static ValueTask<SimResponse> RenewWithAttachments(PatientRequest request) => WithAttachments(request, SendRenewal);

    public static ValueTask<SimResponse> Reply(PatientRequest request) => SendReply(request, IncomingMessage.Parse(request.Http.Body), []);

    public static ValueTask<SimResponse> ReplyWithAttachments(PatientRequest request) => WithAttachments(request, SendReply);

    // The files of a message that is refused are not kept.
    private static async ValueTask<SimResponse> WithAttachments(
        PatientRequest request, Func<PatientRequest, IncomingMessage, IReadOnlyList<MessageAttachment>, ValueTask<SimResponse>> send)
    {
        var parts = await MultipartMessage.ParseAsync(request);
        var answer = await send(request, parts.Message, parts.Attachments);
        parts.Keep(request);
        return answer;
    }

    private static ValueTask<SimResponse> SendNew(PatientRequest request, IncomingMessage incoming, IReadOnlyList<MessageAttachment> attachments)
    {
        incoming.RequireBody();
        var team = request.Services.CareTeams.Open(request, incoming.RecipientId);
        return request.InMailbox(mailbox =>
        {
            var draft = mailbox.Draft(incoming.Id, SmError.SendNotDraft);
            return Send(request, mailbox, incoming, team, draft, repliedTo: null, attachments);
        });
    }

    private static ValueTask<SimResponse> SendRenewal(PatientRequest request, IncomingMessage incoming, IReadOnlyList<MessageAttachment> attachments) =>
        incoming.PrescriptionId is null ? throw new SmException(SmError.BadRequest) : SendNew(request, incoming, attachments);

    private static ValueTask<SimResponse> SendReply(PatientRequest request, IncomingMessage incoming, IReadOnlyList<MessageAttachment> attachments)
    {
        incoming.RequireBody();
        return request.InMailbox(mailbox =>
        {
            var source = mailbox.Find(request.Id);
            RequireAnswerable(request, source);
            var draft = mailbox.Draft(incoming.Id, SmError.SendNotDraft);
            return Send(request, mailbox, incoming, source.Team, draft, source, attachments);
        });
    }

    private static SimResponse Send(
        PatientRequest request,
        Mailbox mailbox,
        IncomingMessage incoming,
        TriageTeam team,
        MailMessage? draft,
        MailMessage? repliedTo,
        IReadOnlyList<MessageAttachment> attachments)
    {
        AttachmentRules.RequireTypes(attachments, team.Ehr);
        // A draft keeps its id when it is sent, so that sending it again is refused rather than repeated.
        var id = draft?.Id ?? request.Services.NextId();
        var now = request.Services.Now;
        var message = incoming.InFolder(FolderIds.Sent, id, team, repliedTo) with { SentAt = now, Attachments = attachments };
        var ticket = request.Services.Delivery.Take(
            new OutgoingMessage(id, request.Veteran, team, message.Category, message.Subject, message.Body, now, attachments, repliedTo?.Ticket?.OracleHealthId));
        message = message with { Ticket = ticket };
        mailbox.Put(message);
        return SmJson.Object(writer => MessageJson.Posted(writer, message, request.Veteran));
    }

    private static void RequireAnswerable(PatientRequest request, MailMessage source)
    {
        if (source.IsDraft)
            throw new SmException(SmError.ReplyToDraft);
        if (!request.Services.CareTeams.TakesReplies(request, source.Team))
            throw new SmException(SmError.ReplyNoAssociation);
        if (source.SentAt + ReplyWindow < request.Services.Now)
            throw new SmException(SmError.ReplyExpired);
    }
}
