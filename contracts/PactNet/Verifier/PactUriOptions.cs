using PactNet.Drivers;

namespace PactNet.Verifier;

internal sealed class PactUriOptions : IPactUriOptions
{
    private Credentials credentials = new();
    private PublishOptions? publish;

    public IPactUriOptions BasicAuthentication(string username, string password)
    {
        credentials = new Credentials(username, password);
        return this;
    }

    public IPactUriOptions TokenAuthentication(string token)
    {
        credentials = new Credentials(Token: token);
        return this;
    }

    public IPactUriOptions PublishResults(string providerVersion) => PublishResults(true, providerVersion, _ => { });

    public IPactUriOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure) =>
        PublishResults(true, providerVersion, configure);

    public IPactUriOptions PublishResults(bool condition, string providerVersion) => PublishResults(condition, providerVersion, _ => { });

    public IPactUriOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        publish = condition ? PublishSettings.Configure(providerVersion, configure) : null;
        return this;
    }

    public void Apply(IVerifierDriver driver, Uri uri)
    {
        driver.UriSource(uri, credentials);
        if (publish is not null)
        {
            driver.Publish(publish);
        }
    }
}
