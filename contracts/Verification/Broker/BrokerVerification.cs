using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Contracts.Verification.States;

namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>Verifies a provider against a broker's pacts, and publishes what came of it.</summary>
public sealed class BrokerVerification(PactBroker broker, Verifier verifier, Uri provider, IStateArranger arranger)
{
    /// <summary>Verifies every pact the broker has with the provider.</summary>
    /// <exception cref="Runtime.CommandLine.UsageException">Nothing listens where the provider should be, or the broker has nothing to verify.</exception>
    public async Task<IReadOnlyList<BrokeredResult>> RunAsync(CancellationToken cancellationToken)
    {
        await Listening.RequireAsync(verifier.Participant, provider, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("brokered-pacts-");
        try
        {
            var pacts = await broker.FetchAsync(verifier.Participant, folder, cancellationToken);
            var results = await ContractVerification.RunAsync([.. pacts.Select(brokered => brokered.Pact)], _ => provider, arranger, cancellationToken);
            return [.. pacts.Zip(results, (pact, result) => new BrokeredResult(pact, result))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Publishes the results a broker has words for.</summary>
    /// <returns>Those that were left out.</returns>
    /// <exception cref="Runtime.CommandLine.UsageException">A stand-in was verified, or its version is unknown.</exception>
    public async Task<IReadOnlyList<ContractResult>> PublishAsync(IReadOnlyList<BrokeredResult> results, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(results);
        PublishedResult.RequireReal(verifier);
        var leftOut = new List<ContractResult>();
        foreach (var (pact, result) in results)
        {
            if (PublishedResult.Of(result, verifier) is { } fit)
            {
                await broker.PublishAsync(pact, fit, cancellationToken);
            }
            else
            {
                leftOut.Add(result);
            }
        }

        return leftOut;
    }
}
