using SecureMessaging.Contracts.Expectations.OracleHealth;
using SecureMessaging.Contracts.Expectations.Pages;
using SecureMessaging.Contracts.Expectations.SmApi;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.Stack;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Contracts.Verification;

/// <summary>Verifies the committed pacts against who is meant to keep them.</summary>
public static class ContractVerification
{
    /// <summary>Where the committed pacts are.</summary>
    public static DirectoryInfo PactFolder => new(Path.Combine(RepositoryRoot.Path, "contracts", "pacts"));

    /// <summary>Verifies all committed pacts against a running stack: the reference BFF and both simulators.</summary>
    /// <returns>A result per pact.</returns>
    public static Task<IReadOnlyList<ContractResult>> RunAsync(StackAddresses stack, CancellationToken cancellationToken) =>
        RunAsync(stack, PactFolder, cancellationToken);

    /// <summary>Verifies the pacts of a folder against a running stack.</summary>
    public static async Task<IReadOnlyList<ContractResult>> RunAsync(StackAddresses stack, DirectoryInfo pacts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stack);
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellationToken);
        await using var endpoint = await StateEndpoint.StartAsync(cancellationToken);
        using var arranger = new StackArranger(stack);
        var results = new List<ContractResult>();
        foreach (var pact in PactDocument.ReadAll(pacts))
        {
            results.Add(await new PactVerification(pact, Provider(stack, pact.Provider), arranger, endpoint).RunAsync(cancellationToken));
        }

        return results;
    }

    /// <summary>Verifies some interactions of the pact with one provider against a running stack.</summary>
    /// <exception cref="UsageException">The pact has no such interaction.</exception>
    public static async Task<ContractResult> RunAsync(
        StackAddresses stack, string provider, IReadOnlyCollection<string> interactions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stack);
        ArgumentNullException.ThrowIfNull(interactions);
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellationToken);
        await using var endpoint = await StateEndpoint.StartAsync(cancellationToken);
        using var arranger = new StackArranger(stack);
        var pact = PactDocument.ReadAll(PactFolder).Single(pact => pact.Provider == provider).Only(interactions);
        return await new PactVerification(pact, Provider(stack, provider), arranger, endpoint).RunAsync(cancellationToken);
    }

    /// <summary>Verifies the pact with one provider, wherever it is.</summary>
    /// <exception cref="UsageException">No pact of the folder is with this provider.</exception>
    public static async Task<ContractResult> RunAsync(
        string provider, Uri url, IStateArranger arranger, DirectoryInfo pacts, CancellationToken cancellationToken)
    {
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellationToken);
        var known = PactDocument.ReadAll(pacts);
        var pact = known.FirstOrDefault(pact => pact.Provider == provider)
            ?? throw new UsageException($"There is no pact with {provider}: there are pacts with {string.Join(", ", known.Select(pact => pact.Provider))}.");
        await using var endpoint = await StateEndpoint.StartAsync(cancellationToken);
        return await new PactVerification(pact, url, arranger, endpoint).RunAsync(cancellationToken);
    }

    private static Uri Provider(StackAddresses stack, string name) => name switch
    {
        PagesPact.Provider => stack.Bff,
        SmApiPact.Provider => stack.Vista,
        OracleHealthPact.Provider => stack.OracleHealth,
        _ => null,
    } ?? throw new UsageException($"The stack runs nobody who stands in for {name}.");
}
