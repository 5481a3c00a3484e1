using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>The rules of vets-api's models Message and MessageDraft (app/models/message.rb, message_draft.rb).</summary>
internal static class MessageRules
{
    /// <summary>A new message or draft needs all three; a draft needs a body like any other.</summary>
    public static void CheckNew(string? category, long? recipientId, string? body)
    {
        var blank = new List<string>(3);
        if (string.IsNullOrWhiteSpace(category))
            blank.Add("category");
        if (recipientId is null)
            blank.Add("recipient_id");
        if (string.IsNullOrWhiteSpace(body))
            blank.Add("body");
        if (blank.Count > 0)
            throw Validation.Blank(blank);
    }

    /// <summary>A reply knows its recipient and category from what it answers.</summary>
    public static void CheckReply(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
            throw Validation.Blank("body");
    }
}
