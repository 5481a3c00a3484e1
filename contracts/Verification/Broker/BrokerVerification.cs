using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>Verifies a provider against a broker's pacts.</summary>
public sealed class BrokerVerification(PactBroker broker, Verifier verifier, Uri provider, IStateArranger arranger)
{
    /// <summary>Verifies, and publishes once all pacts are verified: what may not be published is found out before anything is.</summary>
    public async Task<IReadOnlyList<ContractResult>> RunAsync(bool publish, CancellationToken cancellationToken)
    {
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellationToken);
        var folder = Directory.CreateTempSubdirectory("brokered-pacts-");
        try
        {
            await using var endpoint = await StateEndpoint.StartAsync(cancellationToken);
            var pacts = await broker.FetchAsync(verifier.Participant, folder, cancellationToken);
            var results = new List<ContractResult>();
            foreach (var brokered in pacts)
            {
                results.Add(await new PactVerification(brokered.Pact, provider, arranger, endpoint).RunAsync(cancellationToken));
            }

            if (publish)
            {
                var fit = results.ConvertAll(result => PublishedResult.Of(result, verifier));
                foreach (var (pact, result) in pacts.Zip(fit))
                {
                    await broker.PublishAsync(pact, result, cancellationToken);
                }
            }

            return results;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
