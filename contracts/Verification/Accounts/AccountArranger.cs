using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>
/// Satisfies states with the test accounts of a real environment; what no account is in is skipped, with the reason. Of an account's
/// secrets it takes those that the interaction and its provider need: one provider's are not shown to another.
/// </summary>
public sealed class AccountArranger(StateAccounts accounts, Func<string, string?> environment) : IStateArranger
{
    /// <inheritdoc/>
    public Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var arrangement = new Arrangement();
        foreach (var state in interaction.States)
        {
            var known = accounts.States.FirstOrDefault(candidate => candidate.Fits(state));
            if (known?.Account is not { } name)
            {
                return Task.FromResult(Arrangement.Skipped(known?.Unavailable ?? $"No test account is in the state \"{state}\"."));
            }

            Add(arrangement, accounts.Accounts[name], provider, interaction);
        }

        return Task.FromResult(arrangement);
    }

    private void Add(Arrangement arrangement, TestAccount account, string provider, PactInteraction interaction)
    {
        foreach (var (name, value) in account.Values ?? new Dictionary<string, JsonNode>())
        {
            arrangement.Values[name] = value;
        }

        foreach (var name in interaction.Placeholders)
        {
            if (account.Secrets?.GetValueOrDefault(name) is { } variable)
            {
                arrangement.Values[name] = Secret(variable);
            }
        }

        foreach (var (name, header) in account.SecretHeaders ?? new Dictionary<string, SecretHeader>())
        {
            if (header.Provider is null || header.Provider == provider)
            {
                arrangement.Headers[name] = Secret(header.Variable);
            }
        }
    }

    private string Secret(string variable) =>
        environment(variable) is { Length: > 0 } value ? value : throw new UsageException($"A test account needs the environment variable {variable}, which is not set.");
}
