using System.Net.Sockets;
using PactNet.Drivers;
using PactNet.Exceptions;

namespace PactNet.Verifier;

internal sealed class PactVerifierSource(
    string provider, Uri endpoint, IVerifierDriver driver, PactVerifierConfig config, IReadOnlyList<PactFile> pacts) : IPactVerifierSource
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    private TimeSpan _timeout = DefaultTimeout;
    private bool _sslVerificationDisabled;
    private bool _filtered;

    public IPactVerifierSource WithProviderStateUrl(Uri providerStateUri) => WithProviderStateUrl(providerStateUri, _ => { });

    public IPactVerifierSource WithProviderStateUrl(Uri providerStateUri, Action<IProviderStateOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(providerStateUri);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new ProviderStateOptions();
        configure(options);
        driver.ProviderStates(providerStateUri, options.Teardown, options.Style == ProviderStateStyle.Body);
        return this;
    }

    public IPactVerifierSource WithFilter(string? description = null, string? providerState = null)
    {
        _filtered = description is not null || providerState is not null;
        driver.Filter(description, providerState);
        return this;
    }

    public IPactVerifierSource WithRequestTimeout(TimeSpan timeout)
    {
        _timeout = timeout;
        return this;
    }

    public IPactVerifierSource WithSslVerificationDisabled()
    {
        _sslVerificationDisabled = true;
        return this;
    }

    public IPactVerifierSource WithCustomHeader(string name, string value)
    {
        driver.CustomHeader(name, value);
        return this;
    }

    public void Verify()
    {
        RequireListener();
        driver.Options(_sslVerificationDisabled, _timeout);
        var outcome = driver.Execute();
        foreach (var text in new[] { outcome.Output, outcome.Logs }.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            config.WriteLine(text!);
        }

        var report = VerificationReport.Parse(outcome.Json);
        switch (outcome.Code)
        {
            case 0:
                RequireSomethingVerified(report);
                return;
            case 1 when report.IsBroken:
                throw new PactVerificationFailedException(report.Describe(provider));
            default:
                throw new PactFailureException($"The verification of {provider} could not run (code {outcome.Code}). {report.Describe(provider)}");
        }
    }

    // The core is Rust and needs a TCP port: ASP.NET Core's in-memory TestServer has none, and would fail interaction by interaction.
    private void RequireListener()
    {
        using var probe = new TcpClient();
        using var patience = new CancellationTokenSource(ConnectTimeout);
        try
        {
            probe.ConnectAsync(endpoint.Host, endpoint.Port, patience.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception refused) when (refused is SocketException or OperationCanceledException)
        {
            throw new PactFailureException(
                $"Nothing listens on {endpoint}: {provider} must serve on a TCP port (WebApplicationFactory: UseKestrel(0)).", refused);
        }
    }

    // The core answers 0 when there was no pact for this provider, or a filter matched nothing (pact-ruby #64, pact-net #39).
    private void RequireSomethingVerified(VerificationReport report)
    {
        if (report.Verified == 0)
        {
            throw new PactVerificationFailedException(
                $"Nothing was verified: no interaction of a pact with {provider} {(_filtered ? "matches the filter" : "was found")}.");
        }

        var expected = pacts.Sum(pact => pact.Interactions);
        if (!_filtered && expected != report.Verified)
        {
            throw new PactVerificationFailedException($"The pacts with {provider} have {expected} interactions, but {report.Verified} were verified.");
        }
    }
}
