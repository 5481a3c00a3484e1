using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>The body of a create, draft or reply, as posted; a blank category or subject counts as left out.</summary>
internal sealed record IncomingMessage(string? Category, string? Subject, string? Body, long? RecipientId, long? Id, long? PrescriptionId)
{
    /// <exception cref="SmException">Not a JSON object.</exception>
    public static IncomingMessage Parse(ReadOnlyMemory<byte> json)
    {
        using var document = PostedJson.Parse(json);
        var root = document.RootElement;
        return root.ValueKind != JsonValueKind.Object
            ? throw new SmException(SmError.BadRequest)
            : new IncomingMessage(
                NotBlank(root.TextOf("category")),
                NotBlank(root.TextOf("subject")),
                root.TextOf("body"),
                root.NumberOf("recipientId"),
                root.NumberOf("id"),
                root.NumberOf("prescriptionId"));
    }

    /// <exception cref="SmException">The body is blank.</exception>
    public void RequireBody()
    {
        if (string.IsNullOrWhiteSpace(Body))
            throw new SmException(SmError.BlankBody);
    }

    /// <summary>As a folder keeps it. What a reply leaves out is as in the message it answers.</summary>
    public MailMessage InFolder(long folder, long id, TriageTeam team, MailMessage? repliedTo) => new()
    {
        Id = id,
        ThreadId = repliedTo?.ThreadId ?? id,
        FolderId = folder,
        Category = Category ?? repliedTo?.Category ?? "OTHER",
        Subject = Subject ?? repliedTo?.Subject ?? "",
        Body = Body!,
        Team = team,
    };

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
