namespace PactNet.Drivers;

/// <summary>One verifier of the core.</summary>
internal interface IVerifierDriver : IDisposable
{
    void Provider(string name, Uri address);

    void FileSource(string file);

    void DirectorySource(string directory, IReadOnlyList<string> consumers);

    void ProviderStates(Uri url, bool teardown, bool inBody);

    void Filter(string? description, string? providerState);

    void Options(bool disableSslVerification, TimeSpan timeout);

    void CustomHeader(string name, string value);

    VerifierOutcome Execute();
}
