namespace PactNet.Verifier;

/// <summary>Which pacts are read from a broker, and how their results are published.</summary>
public interface IPactBrokerOptions
{
    IPactBrokerOptions BasicAuthentication(string username, string password);

    IPactBrokerOptions TokenAuthentication(string token);

    IPactBrokerOptions EnablePending();

    IPactBrokerOptions ProviderBranch(string branch);

    IPactBrokerOptions ProviderTags(params string[] tags);

    IPactBrokerOptions ConsumerTags(params string[] tags);

    IPactBrokerOptions ConsumerVersionSelectors(ICollection<ConsumerVersionSelector> selectors);

    IPactBrokerOptions ConsumerVersionSelectors(params ConsumerVersionSelector[] selectors);

    IPactBrokerOptions IncludeWipPactsSince(DateTime date);

    IPactBrokerOptions PublishResults(string providerVersion);

    IPactBrokerOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure);

    IPactBrokerOptions PublishResults(bool condition, string providerVersion);

    IPactBrokerOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure);
}
