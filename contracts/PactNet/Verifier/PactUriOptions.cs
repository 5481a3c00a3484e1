using PactNet.Drivers;

namespace PactNet.Verifier;

internal sealed class PactUriOptions : IPactUriOptions
{
    private Credentials _credentials = new();
    private PublishOptions? _publish;

    public IPactUriOptions BasicAuthentication(string username, string password)
    {
        _credentials = new Credentials(username, password);
        return this;
    }

    public IPactUriOptions TokenAuthentication(string token)
    {
        _credentials = new Credentials(Token: token);
        return this;
    }

    public IPactUriOptions PublishResults(string providerVersion) => PublishResults(true, providerVersion, _ => { });

    public IPactUriOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure) =>
        PublishResults(true, providerVersion, configure);

    public IPactUriOptions PublishResults(bool condition, string providerVersion) => PublishResults(condition, providerVersion, _ => { });

    public IPactUriOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        _publish = condition ? PublishSettings.Configure(providerVersion, configure) : null;
        return this;
    }

    public void Apply(IVerifierDriver driver, Uri uri)
    {
        driver.UriSource(uri, _credentials);
        if (_publish is not null)
        {
            driver.Publish(_publish);
        }
    }
}
