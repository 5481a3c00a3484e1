using System.Net.Http.Headers;
using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>The calls of the new-message flow, in the words of the pages (reference: vets-website api/SmApi.js).</summary>
public sealed class BffUser(BffSession session, CancellationToken stop)
{
    private const string Messaging = "/my_health/v1/messaging/";
    private const int MonthsOfRecents = 6;
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    /// <summary>Signs a patient in; the harness's own door.</summary>
    public Task<BffReply> SignInAsync(long patient) => PostAsync("/__harness/sign-in", new { patient });

    /// <summary>All toggles, as the pages ask for them when they start.</summary>
    public Task<BffReply> TogglesAsync() => session.SendAsync(HttpMethod.Get, "/v0/feature_toggles", null, stop);

    /// <summary>The care teams the user may write to.</summary>
    public Task<BffReply> RecipientsAsync() => session.SendAsync(HttpMethod.Get, Messaging + "allrecipients?useCache=false", null, stop);

    /// <summary>New flow: the sent messages of six months, for the recent care teams.</summary>
    public Task<BffReply> SearchSentAsync(DateTimeOffset now) =>
        PostAsync(Messaging + "folders/-1/search", new { fromDate = now.AddMonths(-MonthsOfRecents).ToString("O"), toDate = now.ToString("O") });

    /// <summary>Saves a new draft. Keys are camelCase here, and snake_case in <see cref="SendAsync"/>.</summary>
    public Task<BffReply> CreateDraftAsync(MessageText text, long recipientId) => PostAsync(Messaging + "message_drafts", Draft(text, recipientId));

    /// <summary>Reads a message or a draft.</summary>
    public Task<BffReply> MessageAsync(long messageId) => session.SendAsync(HttpMethod.Get, $"{Messaging}messages/{messageId}", null, stop);

    /// <summary>Saves a draft again.</summary>
    public Task<BffReply> UpdateDraftAsync(long draftId, MessageText text, long recipientId) =>
        session.SendAsync(HttpMethod.Put, $"{Messaging}message_drafts/{draftId}", Json(Draft(text, recipientId)), stop);

    /// <summary>Sends. The body carries one trailing blank, as the pages' does.</summary>
    public Task<BffReply> SendAsync(MessageText text, Recipient recipient, long? draftId)
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
        return PostAsync(Messaging + (recipient.IsOracleHealth ? "messages?is_oh_triage_group=true" : "messages"), message);
    }

    private static object Draft(MessageText text, long recipientId) => new { recipientId, category = text.Category, subject = text.Subject, body = text.Body };

    private Task<BffReply> PostAsync<T>(string path, T body) =>
        session.SendAsync(HttpMethod.Post, path, Json(body), stop);

    // With a Content-Length, as browsers send it; JsonContent would send chunks.
    private static ByteArrayContent Json<T>(T body) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web)) { Headers = { ContentType = JsonType } };
}
