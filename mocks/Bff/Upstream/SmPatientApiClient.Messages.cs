namespace SecureMessaging.Mocks.Bff.Upstream;

/// <content>vets-api lib/sm/client/{messages,message_sending,message_status,message_drafts}.rb.</content>
public sealed partial class SmPatientApiClient
{
    /// <summary>Categories that a message may have.</summary>
    public async Task<IReadOnlyList<string>> GetCategoriesAsync(CancellationToken cancellationToken) =>
        (await GetAsync<SmCategories>("message/category", cancellationToken)).MessageCategoryType;

    /// <summary>Sends a new message; a draft when it has an id.</summary>
    public Task<SmMessage> CreateMessageAsync(SmNewMessage message, CancellationToken cancellationToken) =>
        PostAsync<SmMessage>("message", message, cancellationToken);

    /// <summary>Sends a renewal request for a prescription.</summary>
    public Task<SmMessage> CreateRenewalAsync(SmNewMessage message, CancellationToken cancellationToken) =>
        PostAsync<SmMessage>("message/renewal", message, cancellationToken);

    /// <summary>Replies to a message.</summary>
    public Task<SmMessage> ReplyAsync(long id, SmNewMessage message, CancellationToken cancellationToken) =>
        PostAsync<SmMessage>($"message/{Text(id)}/reply", message, cancellationToken);

    /// <summary>How far Oracle Health has got with a sent message.</summary>
    public Task<SmMessageStatus> GetStatusAsync(long id, CancellationToken cancellationToken) =>
        GetAsync<SmMessageStatus>($"message/{Text(id)}/status", cancellationToken);

    /// <summary>Saves a draft; updates it when it has an id.</summary>
    public Task<SmMessage> SaveDraftAsync(SmNewMessage draft, CancellationToken cancellationToken) =>
        PostAsync<SmMessage>("message/draft", draft, cancellationToken);

    /// <summary>Saves the draft of a reply.</summary>
    public Task<SmMessage> SaveReplyDraftAsync(long repliedTo, SmNewMessage draft, CancellationToken cancellationToken) =>
        PostAsync<SmMessage>($"message/{Text(repliedTo)}/replydraft", draft, cancellationToken);

    /// <summary>Messages before this one: none for a plain draft, some for the draft of a reply.</summary>
    public async Task<IReadOnlyList<SmMessage>> GetHistoryAsync(long id, CancellationToken cancellationToken) =>
        (await GetAsync<SmMessages>($"message/{Text(id)}/history", cancellationToken)).Message;

    /// <summary>Reads a message and marks it read.</summary>
    public Task<SmMessage> ReadMessageAsync(long id, CancellationToken cancellationToken) =>
        GetAsync<SmMessage>($"message/{Text(id)}/read", cancellationToken);

    /// <summary>The thread of a message.</summary>
    /// <param name="id">Any message of the thread.</param>
    /// <param name="fullBody">With whole bodies and attachments.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<SmThreadMessage>> GetThreadAsync(long id, bool fullBody, CancellationToken cancellationToken) =>
        await GetAsync<SmThreadMessage[]>(
            WithOracleHealthMessages($"message/{Text(id)}/{(fullBody ? "allmessagesforthread/1" : "messagesforthread")}"), cancellationToken);

    /// <summary>Deletes a message or draft: a POST with an empty object, not a DELETE.</summary>
    public Task DeleteMessageAsync(long id, CancellationToken cancellationToken) =>
        PostAsync($"message/{Text(id)}", SmNothing.Value, cancellationToken);

    /// <summary>Moves one message.</summary>
    public Task MoveMessageAsync(long id, long folderId, CancellationToken cancellationToken) =>
        PostAsync($"message/{Text(id)}/move/tofolder/{Text(folderId)}", SmNothing.Value, cancellationToken);

    /// <summary>Moves the whole thread of a message.</summary>
    public Task MoveThreadAsync(long id, long folderId, CancellationToken cancellationToken) =>
        PostAsync($"message/{Text(id)}/movethreadmessages/tofolder/{Text(folderId)}", SmNothing.Value, cancellationToken);
}
