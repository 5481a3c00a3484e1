namespace PactNet.Drivers;

/// <summary>One verifier of the core.</summary>
internal interface IVerifierDriver : IDisposable
{
    void Provider(string name, Uri address);

    /// <summary>Another way to the provider, such as <c>message</c>.</summary>
    void Transport(string protocol, Uri address);

    void FileSource(string file);

    void DirectorySource(string directory, IReadOnlyList<string> consumers);

    void UriSource(Uri uri, Credentials credentials);

    void BrokerSource(Uri broker, Credentials credentials, BrokerQuery query);

    void Publish(PublishOptions options);

    void ProviderStates(Uri url, bool teardown, bool inBody);

    void Filter(string? description, string? providerState);

    void Options(bool disableSslVerification, TimeSpan timeout);

    void CustomHeader(string name, string value);

    VerifierOutcome Execute();
}
