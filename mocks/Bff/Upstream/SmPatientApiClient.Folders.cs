namespace SecureMessaging.Mocks.Bff.Upstream;

/// <content>vets-api lib/sm/client/folders.rb.</content>
public sealed partial class SmPatientApiClient
{
    // lib/sm/client.rb MHV_MAXIMUM_PER_PAGE: the SM API refuses larger pages of messages.
    private const int SearchPageSize = 250;

    /// <summary>All folders: 0 Inbox, -1 Sent, -2 Drafts, -3 Deleted, above 0 the patient's own.</summary>
    public async Task<IReadOnlyList<SmFolder>> GetFoldersAsync(CancellationToken cancellationToken) =>
        (await GetAsync<SmFolders>(WithOracleHealthMessages("folder"), cancellationToken)).Folder;

    /// <summary>One folder.</summary>
    public Task<SmFolder> GetFolderAsync(long id, CancellationToken cancellationToken) =>
        GetAsync<SmFolder>(WithOracleHealthMessages($"folder/{Text(id)}"), cancellationToken);

    /// <summary>Makes a folder.</summary>
    public Task<SmFolder> CreateFolderAsync(string name, CancellationToken cancellationToken) =>
        PostAsync<SmFolder>("folder", new SmFolderName(name), cancellationToken);

    /// <summary>Renames a folder. What the SM API answers is not on record, so the answer is not read.</summary>
    public Task RenameFolderAsync(long id, string name, CancellationToken cancellationToken) =>
        PostAsync($"folder/{Text(id)}/rename", new SmFolderRename(name), cancellationToken);

    /// <summary>Deletes an empty folder.</summary>
    public async Task DeleteFolderAsync(long id, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Delete, $"folder/{Text(id)}");
        using var response = await http.SendAsync(request, cancellationToken);
        await SmApiException.ThrowUnlessSuccessAsync(response, cancellationToken);
    }

    /// <summary>One page of a folder, by thread.</summary>
    public async Task<IReadOnlyList<SmThreadListItem>> GetThreadsAsync(long folderId, SmThreadPage page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var query = $"pageSize={page.Size}&pageNumber={page.Number}&sortField={Uri.EscapeDataString(page.SortField)}"
                    + $"&sortOrder={Uri.EscapeDataString(page.SortOrder)}";
        return await GetAsync<SmThreadListItem[]>(
            WithOracleHealthMessages($"folder/threadlistview/{Text(folderId)}?{query}"), cancellationToken);
    }

    /// <summary>Messages of a folder that fit, newest first.</summary>
    public async Task<IReadOnlyList<SmMessage>> SearchAsync(long folderId, SmMessageSearch search, CancellationToken cancellationToken) =>
        (await PostAsync<SmMessages>(
            WithOracleHealthMessages($"folder/{Text(folderId)}/searchMessage/page/1/pageSize/{SearchPageSize}"), search, cancellationToken)).Message;
}
