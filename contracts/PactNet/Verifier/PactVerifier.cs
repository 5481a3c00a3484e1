using PactNet.Drivers;

namespace PactNet.Verifier;

/// <summary>Verifies that a provider keeps its pacts.</summary>
public class PactVerifier : IPactVerifier, IDisposable
{
    private readonly string _provider;
    private readonly PactVerifierConfig _config;
    private readonly IVerifierDriver _driver;
    private Uri? _endpoint;

    public PactVerifier(string providerName)
        : this(providerName, new PactVerifierConfig())
    {
    }

    public PactVerifier(string providerName, PactVerifierConfig config)
        : this(providerName, config, new VerifierDriver((config ?? throw new ArgumentNullException(nameof(config))).LogLevel))
    {
    }

    internal PactVerifier(string provider, PactVerifierConfig config, IVerifierDriver driver)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        _provider = provider;
        _config = config;
        _driver = driver;
    }

    public IPactVerifier WithHttpEndpoint(Uri pactUri)
    {
        ArgumentNullException.ThrowIfNull(pactUri);
        _endpoint = pactUri;
        _driver.Provider(_provider, pactUri);
        return this;
    }

    public IPactVerifierSource WithFileSource(FileInfo pactFile)
    {
        ArgumentNullException.ThrowIfNull(pactFile);
        var pact = PactFile.Read(pactFile);
        if (pact.Provider != _provider)
        {
            throw new InvalidOperationException(
                $"{pactFile.Name} is a pact with {pact.Provider}, not with {_provider}; the core would verify it all the same.");
        }

        _driver.FileSource(pactFile.FullName);
        return Source([pact]);
    }

    public IPactVerifierSource WithDirectorySource(DirectoryInfo directory, params string[] consumers)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(consumers);
        var pacts = PactFile.ReadAll(directory)
            .Where(pact => pact.Provider == _provider && (consumers.Length == 0 || consumers.Contains(pact.Consumer)))
            .ToList();
        _driver.DirectorySource(directory.FullName, consumers);
        return Source(pacts);
    }

    public void Dispose()
    {
        _driver.Dispose();
        GC.SuppressFinalize(this);
    }

    private PactVerifierSource Source(IReadOnlyList<PactFile> pacts) => new(
        _provider,
        _endpoint ?? throw new InvalidOperationException("Call WithHttpEndpoint first: where is the provider?"),
        _driver,
        _config,
        pacts);
}
