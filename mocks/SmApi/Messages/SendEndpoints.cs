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

    public static async ValueTask<SimResponse> CreateWithAttachments(PatientRequest request)
    {
        var parts = await MultipartMessage.ParseAsync(request);
        return await SendNew(request, parts.Message, parts.Attachments);
    }

    public static ValueTask<SimResponse> Renew(PatientRequest request)
    {
        var incoming = IncomingMessage.Parse(request.Http.Body);
        return incoming.PrescriptionId is null ? throw new SmException(SmError.BadRequest) : SendNew(request, incoming, []);
    }

    public static ValueTask<SimResponse> Reply(PatientRequest request) => SendReply(request, IncomingMessage.Parse(request.Http.Body), []);

    public static async ValueTask<SimResponse> ReplyWithAttachments(PatientRequest request)
    {
        var parts = await MultipartMessage.ParseAsync(request);
        return await SendReply(request, parts.Message, parts.Attachments);
    }

    private static ValueTask<SimResponse> SendNew(PatientRequest request, IncomingMessage incoming, IReadOnlyList<MessageAttachment> attachments)
    {
        RequireBody(incoming);
        var team = request.Services.CareTeams.Open(request.Veteran, incoming.RecipientId);
        return request.InMailbox(mailbox =>
        {
            var draft = Draft(mailbox, incoming.Id);
            return Send(request, mailbox, incoming, team, draft, repliedTo: null, attachments);
        });
    }

    private static ValueTask<SimResponse> SendReply(PatientRequest request, IncomingMessage incoming, IReadOnlyList<MessageAttachment> attachments)
    {
        RequireBody(incoming);
        return request.InMailbox(mailbox =>
        {
            var source = mailbox.Find(request.Id);
            RequireAnswerable(request, source);
            var draft = Draft(mailbox, incoming.Id);
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
        var id = draft?.Id ?? request.Services.NextId();
        var message = new MailMessage
        {
            Id = id,
            ThreadId = repliedTo?.ThreadId ?? id,
            FolderId = FolderIds.Sent,
            Category = incoming.Category ?? repliedTo?.Category ?? "OTHER",
            Subject = incoming.Subject ?? repliedTo?.Subject ?? "",
            Body = incoming.Body!,
            Team = team,
            SentAt = request.Services.Now,
            ReplyTo = repliedTo?.Id,
            Attachments = attachments,
        };
        var ticket = request.Services.Delivery.Take(
            new OutgoingMessage(id, request.Veteran, team, message.Category, message.Subject, message.Body, message.SentAt.Value, attachments));
        message = message with { Ticket = ticket };
        mailbox.Put(message);
        return SmJson.Object(writer => MessageJson.Members(writer, message, request.Veteran));
    }

    private static void RequireAnswerable(PatientRequest request, MailMessage source)
    {
        if (source.IsDraft)
            throw new SmException(SmError.ReplyToDraft);
        if (!request.Services.CareTeams.TakesReplies(request.Veteran, source.Team))
            throw new SmException(SmError.ReplyNoAssociation);
        if (source.SentAt + ReplyWindow < request.Services.Now)
            throw new SmException(SmError.ReplyExpired);
    }

    // A draft keeps its id when it is sent, so that sending it again is refused rather than repeated.
    private static MailMessage? Draft(Mailbox mailbox, long? id) =>
        id is not { } given ? null
        : mailbox.Find(given) is { IsDraft: true } draft ? draft
        : throw new SmException(SmError.SendNotDraft);

    private static void RequireBody(IncomingMessage incoming)
    {
        if (string.IsNullOrWhiteSpace(incoming.Body))
            throw new SmException(SmError.BlankBody);
    }
}
