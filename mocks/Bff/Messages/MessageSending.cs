using Microsoft.Extensions.Logging;
using SecureMessaging.Mocks.Bff.Attachments;
using SecureMessaging.Mocks.Bff.Drafts;
using SecureMessaging.Mocks.Bff.Polling;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>
/// Sends messages, replies and renewals (my_health/v1/messages_controller.rb, lib/sm/client/message_sending.rb). Each is posted once:
/// what fails after the post may have been accepted all the same.
/// </summary>
internal sealed class MessageSending(
    OracleHealthSendStatus oracleHealth, LargeAttachments large, AttachmentPolicy attachments, BffMetrics metrics, ILogger<MessageSending> log)
{
    public async Task<SmMessage> SendAsync(MessagingRequest caller, OutgoingMessage message)
    {
        var path = attachments.Choose(caller, message);
        MessageRules.CheckNew(message.Category, message.RecipientId, message.Body);
        AttachmentPolicy.Check(path, message.Uploads);
        LogPath(path, "");
        return await PostAsync("post_create_message" + Suffix(path, "_attachments"), caller, message, async () =>
        {
            await DraftChecks.NotOfReplyAsync(caller.SmApi, message.DraftId, caller.Stopping);
            var upstream = message.ToUpstream();
            return path switch
            {
                AttachmentPath.None => await caller.SmApi.CreateMessageAsync(upstream, caller.Stopping),
                AttachmentPath.Standard => await caller.SmApi.CreateMessageAsync(upstream, message.Uploads, caller.Stopping),
                _ => await caller.SmApi.CreateMessageAsync(upstream, await large.StoreAsync(caller, message.Uploads), caller.Stopping),
            };
        });
    }

    public async Task<SmMessage> ReplyAsync(MessagingRequest caller, long repliedTo, OutgoingMessage message)
    {
        var path = attachments.Choose(caller, message);
        MessageRules.CheckReply(message.Body);
        AttachmentPolicy.Check(path, message.Uploads);
        LogPath(path, " - reply");
        return await PostAsync("post_create_message_reply" + Suffix(path, "_attachment"), caller, message, async () =>
        {
            await DraftChecks.OfReplyAsync(caller.SmApi, message.DraftId, caller.Stopping);
            var upstream = message.ToUpstream();
            return path switch
            {
                AttachmentPath.None => await caller.SmApi.ReplyAsync(repliedTo, upstream, caller.Stopping),
                AttachmentPath.Standard => await caller.SmApi.ReplyAsync(repliedTo, upstream, message.Uploads, caller.Stopping),
                _ => await caller.SmApi.ReplyAsync(repliedTo, upstream, await large.StoreAsync(caller, message.Uploads), caller.Stopping),
            };
        });
    }

    public async Task<SmMessage> RenewAsync(MessagingRequest caller, OutgoingMessage message)
    {
        MessageRules.CheckNew(message.Category, message.RecipientId, message.Body);
        return await PostAsync("post_create_message", caller, message, async () =>
        {
            await DraftChecks.NotOfReplyAsync(caller.SmApi, message.DraftId, caller.Stopping);
            return await caller.SmApi.CreateRenewalAsync(message.ToUpstream(), caller.Stopping);
        });
    }

    private async Task<SmMessage> PostAsync(string key, MessagingRequest caller, OutgoingMessage message, Func<Task<SmMessage>> post)
    {
        using var sending = metrics.Sending(key, caller, message);
        try
        {
            var sent = await post();
            if (message.ToOracleHealth)
            {
                log.LogInformation("MHV SM: message id {Message} is in the OH polling path", MaskedId.Of(sent.Id));
                await oracleHealth.WaitUntilTakenAsync(token => caller.SmApi.GetStatusAsync(sent.Id, token), caller.Stopping);
            }

            sending.Succeeded();
            return sent;
        }
        catch
        {
            log.LogInformation("MHV SM: Message Send Failed {Recipient}", MaskedId.Of(message.RecipientId ?? 0));
            throw;
        }
    }

    private void LogPath(AttachmentPath path, string what)
    {
        if (path != AttachmentPath.None)
            log.LogInformation("MHV SM: Using {Path} attachments endpoint{What}", path == AttachmentPath.Large ? "large" : "standard", what);
    }

    // with_attachment is singular in both keys, lg_attachments only for a new message: vets-api's spelling.
    private static string Suffix(AttachmentPath path, string largeWord) => path switch
    {
        AttachmentPath.None => "",
        AttachmentPath.Standard => "_with_attachment",
        _ => "_with_lg" + largeWord,
    };
}
