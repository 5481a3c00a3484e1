using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>A result fit to be published as a provider's own.</summary>
public sealed record PublishedResult
{
    private PublishedResult(bool success, string providerVersion) => (Success, ProviderVersion) = (success, providerVersion);

    public bool Success { get; }

    public string ProviderVersion { get; }

    /// <summary>Refuses to publish for anybody but a real participant at a version.</summary>
    /// <exception cref="UsageException">A stand-in was verified, or its version is unknown.</exception>
    public static string RequireReal(Verifier by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.IsStandIn)
        {
            throw new UsageException($"What {by} keeps is never published as {by.Participant}'s: verify the real one with --provider, --url and --provider-version.");
        }

        return string.IsNullOrWhiteSpace(by.Version)
            ? throw new UsageException($"Publishing says which version of {by.Participant} was verified: give --provider-version (its commit).")
            : by.Version;
    }

    /// <summary>The result, or null where a broker has no word for it: it knows kept and not kept alone, and what was skipped would look kept.</summary>
    /// <exception cref="UsageException">A stand-in was verified, or its version is unknown.</exception>
    public static PublishedResult? Of(ContractResult result, Verifier by)
    {
        ArgumentNullException.ThrowIfNull(result);
        var version = RequireReal(by);
        return result switch
        {
            { Result: ContractResult.Failed } => new(success: false, version),
            { Result: ContractResult.Passed, Skipped: [] } => new(success: true, version),
            _ => null,
        };
    }
}
