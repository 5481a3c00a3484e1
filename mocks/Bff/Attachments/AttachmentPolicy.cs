using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Mocks.Bff.Upstream;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Attachments;

/// <summary>Which way a message's files go (use_large_attachment_upload in my_health/v1/messages_controller.rb).</summary>
internal sealed class AttachmentPolicy(ToggleReader toggles)
{
    /// <summary>Large only when the standard way would not do and the user may; small files to Oracle Health go the standard way.</summary>
    public AttachmentPath Choose(MessagingRequest caller, OutgoingMessage message)
    {
        if (message.Uploads.Count == 0)
            return AttachmentPath.None;

        // The large_attachments toggle is read without an actor, so a percentage of actors leaves it off.
        var large = !AttachmentLimits.Standard.Allow(message.Uploads)
                    && (toggles.IsOn(SecureMessagingToggles.LargeAttachments, actor: null)
                        || (caller.SmApi.OracleHealthPilot && message.ToOracleHealth));
        return large ? AttachmentPath.Large : AttachmentPath.Standard;
    }

    public static void Check(AttachmentPath path, IReadOnlyList<SmUpload> uploads) =>
        (path == AttachmentPath.Large ? AttachmentLimits.Large : AttachmentLimits.Standard).Check(uploads);
}
