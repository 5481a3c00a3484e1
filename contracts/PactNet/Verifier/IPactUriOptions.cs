namespace PactNet.Verifier;

/// <summary>How a pact is read from a URL, and its result published.</summary>
public interface IPactUriOptions
{
    IPactUriOptions BasicAuthentication(string username, string password);

    IPactUriOptions TokenAuthentication(string token);

    IPactUriOptions PublishResults(string providerVersion);

    IPactUriOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure);

    IPactUriOptions PublishResults(bool condition, string providerVersion);

    IPactUriOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure);
}
