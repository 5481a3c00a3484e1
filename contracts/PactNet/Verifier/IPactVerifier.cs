namespace PactNet.Verifier;

/// <summary>Verifies that a provider keeps its pacts: first where it is, then which pacts.</summary>
public interface IPactVerifier
{
    IPactVerifier WithHttpEndpoint(Uri pactUri);

    IPactVerifierSource WithFileSource(FileInfo pactFile);

    /// <summary>All pacts of this folder with the provider, of all consumers unless some are named.</summary>
    IPactVerifierSource WithDirectorySource(DirectoryInfo directory, params string[] consumers);
}
