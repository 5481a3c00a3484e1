using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>
/// How a real provider satisfies states: named test accounts, and which state each of them is in. A file without secrets; those are named
/// as environment variables.
/// </summary>
public sealed record StateAccounts(IReadOnlyDictionary<string, TestAccount> Accounts, IReadOnlyList<AccountState> States)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="UsageException">The file is missing or malformed, or names an account it does not describe.</exception>
    public static StateAccounts Read(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Exists)
        {
            throw new UsageException($"There is no {file.FullName}: it says which test account is in which state (contracts/contract-accounts.example.json is one).");
        }

        try
        {
            var accounts = JsonSerializer.Deserialize<StateAccounts>(File.ReadAllText(file.FullName), Json);
            return accounts is { Accounts: not null, States: not null } ? accounts.Checked(file) : throw new UsageException($"{file.Name} needs \"accounts\" and \"states\".");
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{file.FullName} is malformed: {malformed.Message}", malformed);
        }
    }

    private StateAccounts Checked(FileInfo file)
    {
        var stray = States.FirstOrDefault(state => state.Account is { } account && !Accounts.ContainsKey(account));
        return stray is null ? this : throw new UsageException($"{file.Name}: the state \"{stray.State}\" names the account \"{stray.Account}\", which is not described.");
    }
}
