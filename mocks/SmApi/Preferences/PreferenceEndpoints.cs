using System.Net.Mail;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Messages;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Preferences;

/// <summary>Signature and e-mail notification.</summary>
internal static class PreferenceEndpoints
{
    // Words and order of vets-api app/models/messaging_preference.rb.
    private static readonly string[] Frequencies = ["None", "Each message", "Once daily"];

    public static ValueTask<SimResponse> Signature(PatientRequest request) => request.InMailbox(mailbox => Signature(Current(mailbox, request.Veteran)));

    public static ValueTask<SimResponse> SetSignature(PatientRequest request)
    {
        using var posted = PostedJson.Parse(request.Http.Body);
        var root = posted.RootElement;
        var signature = new SignaturePreference(root.TextOf("signatureName"), root.TextOf("signatureTitle"), root.BooleanOf("includeSignature"));
        if (signature.IncludeSignature && (string.IsNullOrWhiteSpace(signature.SignatureName) || string.IsNullOrWhiteSpace(signature.SignatureTitle)))
            throw new SmException(SmError.SignatureIncomplete);

        return request.InMailbox(mailbox => Signature(mailbox.Signature = signature));
    }

    public static ValueTask<SimResponse> Notification(PatientRequest request) => request.InMailbox(mailbox => Notification(mailbox.Notification));

    public static ValueTask<SimResponse> NotificationList(PatientRequest request) => new(SmJson.Object(writer =>
    {
        for (var i = 0; i < Frequencies.Length; i++)
            writer.WriteString($"{i}", Frequencies[i]);
    }));

    public static ValueTask<SimResponse> SetNotification(PatientRequest request)
    {
        using var posted = PostedJson.Parse(request.Http.Body);
        var wanted = new NotificationPreference(posted.RootElement.TextOf("emailAddress"), posted.RootElement.TextOf("notifyMe") ?? Frequencies[0]);
        if (!MailAddress.TryCreate(wanted.EmailAddress, out _))
            throw new SmException(SmError.EmailInvalid);

        return request.InMailbox(mailbox => Notification(mailbox.Notification = wanted));
    }

    private static SignaturePreference Current(Mailbox mailbox, Veteran veteran) =>
        mailbox.Signature ?? new SignaturePreference(veteran.Signature?.Name, veteran.Signature?.Title, veteran.Signature is not null);

    private static SimResponse Signature(SignaturePreference signature) => SmJson.Object(writer =>
    {
        writer.WriteString("signatureName", signature.SignatureName);
        writer.WriteString("signatureTitle", signature.SignatureTitle);
        writer.WriteBoolean("includeSignature", signature.IncludeSignature);
    });

    private static SimResponse Notification(NotificationPreference notification) => SmJson.Object(writer =>
    {
        writer.WriteString("emailAddress", notification.EmailAddress);
        writer.WriteString("notifyMe", notification.NotifyMe);
    });
}
