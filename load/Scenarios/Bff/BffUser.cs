using System.Net.Http.Headers;
using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>The calls of the new-message flow, in the words of the pages (reference: vets-website api/SmApi.js).</summary>
public sealed class BffUser(BffSession session, CancellationToken stop, string platform = BffUser.Web)
{
    /// <summary>VA.gov in a browser.</summary>
    public const string Web = "web";

    /// <summary>The mobile app.</summary>
    public const string Mobile = "mobile";

    private const int MonthsOfRecents = 6;
    private const int LargestFile = 25 * 1024 * 1024;
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");
    private static readonly byte[] Zeros = new byte[LargestFile];
    private readonly string _messaging = platform == Mobile ? "/mobile/v0/messaging/health/" : "/my_health/v1/messaging/";

    /// <summary>Signs a patient in; the harness's own door.</summary>
    public Task<BffReply> SignInAsync(long patient) => session.SendAsync(HttpMethod.Post, "/__harness/sign-in", Json(new { patient }), stop, showsToken: true);

    /// <summary>Who is signed in.</summary>
    public Task<BffReply> ProfileAsync() => session.SendAsync(HttpMethod.Get, "/v0/user", null, stop);

    /// <summary>All toggles, as the pages ask for them when they start.</summary>
    public Task<BffReply> TogglesAsync() => session.SendAsync(HttpMethod.Get, "/v0/feature_toggles", null, stop);

    /// <summary>The care teams the user may write to.</summary>
    public Task<BffReply> RecipientsAsync() => session.SendAsync(HttpMethod.Get, _messaging + "allrecipients?useCache=false", null, stop);

    /// <summary>New flow: the sent messages of six months, for the recent care teams.</summary>
    public Task<BffReply> SearchSentAsync(DateTimeOffset now) =>
        PostAsync(_messaging + "folders/-1/search", new { fromDate = now.AddMonths(-MonthsOfRecents).ToString("O"), toDate = now.ToString("O") });

    /// <summary>Saves a new draft. Keys are camelCase here, and snake_case in <see cref="SendAsync"/>.</summary>
    public Task<BffReply> CreateDraftAsync(MessageText text, long recipientId) => PostAsync(_messaging + "message_drafts", Draft(text, recipientId));

    /// <summary>Reads a message or a draft.</summary>
    public Task<BffReply> MessageAsync(long messageId) => session.SendAsync(HttpMethod.Get, $"{_messaging}messages/{messageId}", null, stop);

    /// <summary>Saves a draft again.</summary>
    public Task<BffReply> UpdateDraftAsync(long draftId, MessageText text, long recipientId) =>
        session.SendAsync(HttpMethod.Put, $"{_messaging}message_drafts/{draftId}", Json(Draft(text, recipientId)), stop);

    /// <summary>Throws a draft away.</summary>
    public Task<BffReply> DeleteMessageAsync(long messageId) => session.SendAsync(HttpMethod.Delete, $"{_messaging}messages/{messageId}", null, stop);

    /// <summary>Sends. The body carries one trailing blank, as the pages' does.</summary>
    public Task<BffReply> SendAsync(MessageText text, Recipient recipient, long? draftId) => PostAsync(MessagesOf(recipient), Message(text, recipient, draftId));

    /// <summary>Sends with files of the given sizes: the message as a string in one part, each file in a part <c>uploads[]</c>.</summary>
    public Task<BffReply> SendWithFilesAsync(MessageText text, Recipient recipient, IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var form = new MultipartFormDataContent { { new StringContent(JsonSerializer.Serialize(Message(text, recipient, null))), "message" } };
        for (var i = 0; i < sizes.Count; i++)
            form.Add(new ReadOnlyMemoryContent(Zeros.AsMemory(0, sizes[i])) { Headers = { ContentType = new("text/plain") } }, "uploads[]", $"synthetic-{i + 1}.txt");
        return session.SendAsync(HttpMethod.Post, MessagesOf(recipient), form, stop);
    }

    private string MessagesOf(Recipient recipient) => _messaging + (recipient.IsOracleHealth ? "messages?is_oh_triage_group=true" : "messages");

    private static Dictionary<string, object> Message(MessageText text, Recipient recipient, long? draftId)
    {
        var message = new Dictionary<string, object>
        {
            ["category"] = text.Category,
            ["body"] = text.Body + " ",
            ["subject"] = text.Subject,
            ["recipient_id"] = recipient.Id,
            ["station_number"] = recipient.StationNumber,
        };
        if (draftId is { } id)
            message["draft_id"] = id;
        return message;
    }

    private static object Draft(MessageText text, long recipientId) => new { recipientId, category = text.Category, subject = text.Subject, body = text.Body };

    private Task<BffReply> PostAsync<T>(string path, T body) =>
        session.SendAsync(HttpMethod.Post, path, Json(body), stop);

    // With a Content-Length, as browsers send it; JsonContent would send chunks.
    private static ByteArrayContent Json<T>(T body) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web)) { Headers = { ContentType = JsonType } };
}
