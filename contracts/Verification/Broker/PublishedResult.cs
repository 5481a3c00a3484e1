using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>A result fit to be published as a provider's own.</summary>
public sealed record PublishedResult
{
    private PublishedResult(bool success, string providerVersion) => (Success, ProviderVersion) = (success, providerVersion);

    public bool Success { get; }

    public string ProviderVersion { get; }

    /// <exception cref="UsageException">A stand-in was verified, its version is unknown, or some interactions were skipped.</exception>
    public static PublishedResult Of(ContractResult result, Verifier by)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(by);
        if (by.IsStandIn)
        {
            throw new UsageException($"What {by} keeps is never published as {by.Participant}'s: verify the real one with --provider, --url and --provider-version.");
        }

        if (string.IsNullOrWhiteSpace(by.Version))
        {
            throw new UsageException($"Publishing says which version of {by.Participant} was verified: give --provider-version (its commit).");
        }

        // The broker knows kept and not kept alone; skipped would look like kept.
        return result is { Result: ContractResult.Passed, Skipped.Count: > 0 }
            ? throw new UsageException($"{result.Skipped.Count} interactions of {result.Consumer}'s pact were skipped: a pact is published as kept only when all of it was verified.")
            : new PublishedResult(result.Result == ContractResult.Passed, by.Version);
    }
}
