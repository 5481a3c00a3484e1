using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>
/// The test accounts of a site, from a file of their own, <c>{"accounts":[{"persona":"hybrid","state":"hybrid.json"}]}</c> with the states
/// beside it, or from the site's entry in <c>targets.json</c>.
/// </summary>
internal static class SiteAccounts
{
    private const string Example = "{\"accounts\":[{\"persona\":\"hybrid\",\"state\":\"hybrid.json\"}]}";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <exception cref="UsageException">There are none, or their file is malformed.</exception>
    public static async Task<IReadOnlyList<SavedSignIn>> ReadAsync(SiteOptions site, TargetsFile targets, CancellationToken cancellationToken)
    {
        var accounts = site.AccountsFile is { } path ? await FileAsync(path, cancellationToken) : targets.Find(site.Web)?.SignIns ?? [];
        return accounts.Count > 0
            ? accounts
            : throw new UsageException($"Nobody can sign in at {site.Web}: name test accounts with --accounts FILE, {Example}; rollout/Cli -- sign-in saves a state.");
    }

    private static async Task<IReadOnlyList<SavedSignIn>> FileAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}: --accounts names the site's test accounts, {Example}");

        try
        {
            await using var file = File.OpenRead(path);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            var accounts = (await JsonSerializer.DeserializeAsync<Document>(file, Json, cancellationToken))?.Accounts ?? [];
            return [.. accounts.Select(account => account with { State = Path.Combine(folder, account.State) })];
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{path} is no list of accounts ({malformed.Message.ReplaceLineEndings(" ")}): {Example}", malformed);
        }
    }

    private sealed record Document(IReadOnlyList<SavedSignIn> Accounts);
}
