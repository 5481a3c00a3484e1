using System.Text.Json;
using System.Text.Json.Serialization;
using PactNet.Drivers;

namespace PactNet.Verifier;

internal sealed class PactBrokerOptions : IPactBrokerOptions
{
    private static readonly JsonSerializerOptions SelectorJson = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    private Credentials _credentials = new();
    private BrokerQuery _query = new(false, null, null, [], [], []);
    private PublishOptions? _publish;

    public IPactBrokerOptions BasicAuthentication(string username, string password)
    {
        _credentials = new Credentials(username, password);
        return this;
    }

    public IPactBrokerOptions TokenAuthentication(string token)
    {
        _credentials = new Credentials(Token: token);
        return this;
    }

    public IPactBrokerOptions EnablePending() => With(_query with { EnablePending = true });

    public IPactBrokerOptions ProviderBranch(string branch) => With(_query with { ProviderBranch = branch });

    public IPactBrokerOptions ProviderTags(params string[] tags) => With(_query with { ProviderTags = tags });

    public IPactBrokerOptions ConsumerTags(params string[] tags) => With(_query with { ConsumerTags = tags });

    public IPactBrokerOptions ConsumerVersionSelectors(ICollection<ConsumerVersionSelector> selectors) =>
        With(_query with { Selectors = [.. selectors.Select(selector => JsonSerializer.Serialize(selector, SelectorJson))] });

    public IPactBrokerOptions ConsumerVersionSelectors(params ConsumerVersionSelector[] selectors) =>
        ConsumerVersionSelectors((ICollection<ConsumerVersionSelector>)selectors);

    public IPactBrokerOptions IncludeWipPactsSince(DateTime date) => With(_query with { IncludeWipPactsSince = DateOnly.FromDateTime(date) });

    public IPactBrokerOptions PublishResults(string providerVersion) => PublishResults(true, providerVersion, _ => { });

    public IPactBrokerOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure) =>
        PublishResults(true, providerVersion, configure);

    public IPactBrokerOptions PublishResults(bool condition, string providerVersion) => PublishResults(condition, providerVersion, _ => { });

    public IPactBrokerOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        _publish = condition ? PublishSettings.Configure(providerVersion, configure) : null;
        return this;
    }

    public void Apply(IVerifierDriver driver, Uri broker)
    {
        driver.BrokerSource(broker, _credentials, _query);
        if (_publish is not null)
        {
            driver.Publish(_publish);
        }
    }

    private PactBrokerOptions With(BrokerQuery changed)
    {
        _query = changed;
        return this;
    }
}
