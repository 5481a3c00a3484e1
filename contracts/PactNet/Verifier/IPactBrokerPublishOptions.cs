namespace PactNet.Verifier;

/// <summary>As what a verification's results are published.</summary>
public interface IPactBrokerPublishOptions
{
    IPactBrokerPublishOptions ProviderTags(params string[] tags);

    IPactBrokerPublishOptions ProviderBranch(string branch);

    IPactBrokerPublishOptions BuildUri(Uri uri);
}
