using SecureMessaging.Contracts.Expectations.Pages;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Rollout.Drill.Catching;

/// <summary>Verifies interactions of a pact.</summary>
internal sealed record ContractCatcher(string Provider, IReadOnlyList<string> Interactions) : ICatcher
{
    public string Name => $"{Provider}: {string.Join(", ", Interactions)}";

    public Layer Layer => Layer.Contract;

    public bool Alone => false;

    /// <summary>What the pages expect of the BFF.</summary>
    public static ContractCatcher OfPages(params IReadOnlyList<string> interactions) => new(PagesPact.Provider, interactions);

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        var result = await ContractVerification.RunAsync(stack.Addresses, Provider, Interactions, cancellationToken);
        if (result.Failures is [var failure, ..])
            return Finding.Red(Layer.Contract, $"{failure.Description}: {WhatDiffers(failure.Reason)}");

        return result.Result == ContractResult.Passed
            ? Finding.Green
            : Finding.Nothing(result.CouldNotRun.Concat(result.Skipped).FirstOrDefault() is { } note ? $"{note.Description}: {note.Reason}" : "nothing was verified");
    }

    // The core's other lines say again which interaction it was.
    private static string WhatDiffers(string reason)
    {
        var mismatches = reason.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Contains("Mismatch", StringComparison.Ordinal)).ToList();
        return mismatches.Count > 0 ? string.Join("; ", mismatches) : reason;
    }
}
