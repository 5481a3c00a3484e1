using PactNet.Drivers;

namespace PactNet.Verifier;

internal sealed class PublishSettings(string providerVersion) : IPactBrokerPublishOptions
{
    private string[] tags = [];
    private string? branch;
    private Uri? build;

    public IPactBrokerPublishOptions ProviderTags(params string[] tags)
    {
        this.tags = tags;
        return this;
    }

    public IPactBrokerPublishOptions ProviderBranch(string branch)
    {
        this.branch = branch;
        return this;
    }

    public IPactBrokerPublishOptions BuildUri(Uri uri)
    {
        build = uri;
        return this;
    }

    public static PublishOptions Configure(string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(providerVersion);
        var settings = new PublishSettings(providerVersion);
        configure(settings);
        return settings.Build();
    }

    private PublishOptions Build() => new(providerVersion, branch, tags, build);
}
