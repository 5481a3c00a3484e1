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
        using var arranger = new StackArranger(stack);
        return await RunAsync(PactDocument.ReadAll(pacts), pact => Provider(stack, pact.Provider), arranger, cancellationToken);
    }

    /// <summary>Verifies some interactions of the pact with one provider against a running stack.</summary>
    /// <exception cref="UsageException">The pact has no such interaction.</exception>
    public static async Task<ContractResult> RunAsync(
        StackAddresses stack, string provider, IReadOnlyCollection<string> interactions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stack);
        ArgumentNullException.ThrowIfNull(interactions);
        using var arranger = new StackArranger(stack);
        var pact = PactDocument.ReadAll(PactFolder).Single(pact => pact.Provider == provider).Only(interactions);
        return (await RunAsync([pact], pact => Provider(stack, pact.Provider), arranger, cancellationToken)).Single();
    }

    /// <summary>Verifies the pacts with one provider, wherever it is.</summary>
    /// <exception cref="UsageException">No pact of the folder is with this provider, or nothing listens there.</exception>
    public static async Task<IReadOnlyList<ContractResult>> RunAsync(
        string provider, Uri url, IStateArranger arranger, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var known = PactDocument.ReadAll(folder);
        var pacts = known.Where(pact => pact.Provider == provider).ToList();
        if (pacts.Count == 0)
        {
            throw new UsageException($"There is no pact with {provider}: there are pacts with {string.Join(", ", known.Select(pact => pact.Provider))}.");
        }

        await Listening.RequireAsync(provider, url, cancellationToken);
        return await RunAsync(pacts, _ => url, arranger, cancellationToken);
    }

    /// <summary>Verifies these pacts, one after another.</summary>
    internal static async Task<IReadOnlyList<ContractResult>> RunAsync(
        IReadOnlyList<PactDocument> pacts, Func<PactDocument, Uri> provider, IStateArranger arranger, CancellationToken cancellationToken)
    {
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellationToken);
        await using var endpoint = await StateEndpoint.StartAsync(cancellationToken);
        var results = new List<ContractResult>();
        foreach (var pact in pacts)
        {
            results.Add(await new PactVerification(pact, provider(pact), arranger, endpoint).RunAsync(cancellationToken));
        }

        return results;
    }

    private static Uri Provider(StackAddresses stack, string name) => name switch
    {
        PagesPact.Provider => stack.Bff,
        SmApiPact.Provider => stack.Vista,
        OracleHealthPact.Provider => stack.OracleHealth,
        _ => null,
    } ?? throw new UsageException($"The stack runs nobody who stands in for {name}.");
}
