using PactNet.Drivers;

namespace PactNet.Verifier;

internal sealed class PublishSettings(string providerVersion) : IPactBrokerPublishOptions
{
    private string[] _tags = [];
    private string? _branch;
    private Uri? _build;

    public IPactBrokerPublishOptions ProviderTags(params string[] tags)
    {
        _tags = tags;
        return this;
    }

    public IPactBrokerPublishOptions ProviderBranch(string branch)
    {
        _branch = branch;
        return this;
    }

    public IPactBrokerPublishOptions BuildUri(Uri uri)
    {
        _build = uri;
        return this;
    }

    public static PublishOptions Configure(string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(providerVersion);
        var settings = new PublishSettings(providerVersion);
        configure(settings);
        return settings.Build();
    }

    private PublishOptions Build() => new(providerVersion, _branch, _tags, _build);
}
