using System.Text.Json;
using PactNet.Verifier.Messaging;

namespace PactNet.Verifier;

/// <summary>Verifies that a provider keeps its pacts: first where it is, then which pacts.</summary>
public interface IPactVerifier
{
    IPactVerifier WithHttpEndpoint(Uri pactUri);

    /// <summary>How the provider makes the messages of message pacts: beside an HTTP endpoint, or instead of one.</summary>
    IPactVerifier WithMessages(Action<IMessageScenarios> configure);

    IPactVerifier WithMessages(Action<IMessageScenarios> configure, JsonSerializerOptions settings);

    IPactVerifierSource WithFileSource(FileInfo pactFile);

    /// <summary>All pacts of this folder with the provider, of all consumers unless some are named.</summary>
    IPactVerifierSource WithDirectorySource(DirectoryInfo directory, params string[] consumers);

    IPactVerifierSource WithUriSource(Uri pactUri);

    IPactVerifierSource WithUriSource(Uri pactUri, Action<IPactUriOptions> configure);

    IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri);

    IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri, Action<IPactBrokerOptions> configure);
}
