using System.Text.Json;
using PactNet.Drivers;
using PactNet.Verifier.Messaging;

namespace PactNet.Verifier;

/// <summary>Verifies that a provider keeps its pacts.</summary>
public class PactVerifier : IPactVerifier, IDisposable
{
    private readonly string provider;
    private readonly PactVerifierConfig config;
    private readonly IVerifierDriver driver;
    private Uri? endpoint;
    private MessageServer? messages;

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
        this.provider = provider;
        this.config = config;
        this.driver = driver;
    }

    public IPactVerifier WithHttpEndpoint(Uri pactUri)
    {
        ArgumentNullException.ThrowIfNull(pactUri);
        endpoint = pactUri;
        driver.Provider(provider, pactUri);
        return this;
    }

    public IPactVerifier WithMessages(Action<IMessageScenarios> configure) => WithMessages(configure, JsonSerializerOptions.Web);

    public IPactVerifier WithMessages(Action<IMessageScenarios> configure, JsonSerializerOptions settings)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(settings);
        var scenarios = new MessageScenarios();
        configure(scenarios);
        messages?.Dispose();
        messages = MessageServer.Start(scenarios, settings);
        if (endpoint is null)
        {
            WithHttpEndpoint(messages.Uri);
        }

        driver.Transport("message", messages.Uri);
        return this;
    }

    public IPactVerifierSource WithFileSource(FileInfo pactFile)
    {
        ArgumentNullException.ThrowIfNull(pactFile);
        var pact = PactFile.Read(pactFile);
        if (pact.Provider != provider)
        {
            throw new InvalidOperationException(
                $"{pactFile.Name} is a pact with {pact.Provider}, not with {provider}; the core would verify it all the same.");
        }

        driver.FileSource(pactFile.FullName);
        return Source([pact]);
    }

    public IPactVerifierSource WithDirectorySource(DirectoryInfo directory, params string[] consumers)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(consumers);
        var pacts = PactFile.ReadAll(directory)
            .Where(pact => pact.Provider == provider && (consumers.Length == 0 || consumers.Contains(pact.Consumer)))
            .ToList();
        driver.DirectorySource(directory.FullName, consumers);
        return Source(pacts);
    }

    public IPactVerifierSource WithUriSource(Uri pactUri) => WithUriSource(pactUri, _ => { });

    public IPactVerifierSource WithUriSource(Uri pactUri, Action<IPactUriOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(pactUri);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new PactUriOptions();
        configure(options);
        options.Apply(driver, pactUri);
        return Source(null);
    }

    public IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri) => WithPactBrokerSource(brokerBaseUri, _ => { });

    public IPactVerifierSource WithPactBrokerSource(Uri brokerBaseUri, Action<IPactBrokerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(brokerBaseUri);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new PactBrokerOptions();
        configure(options);
        options.Apply(driver, brokerBaseUri);
        return Source(null);
    }

    public void Dispose()
    {
        driver.Dispose();
        messages?.Dispose();
        GC.SuppressFinalize(this);
    }

    private PactVerifierSource Source(IReadOnlyList<PactFile>? pacts) => new(
        provider,
        endpoint ?? throw new InvalidOperationException("Call WithHttpEndpoint first: where is the provider?"),
        driver,
        config,
        pacts);
}
