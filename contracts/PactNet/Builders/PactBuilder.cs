using PactNet.Drivers;
using PactNet.Exceptions;
using PactNet.Models;

namespace PactNet.Builders;

internal sealed class PactBuilder(IPactDriver pact, PactConfig config, int? port, IPAddress host) : IPactBuilderV4
{
    // The core replaces an interaction of the same description without a word, even within one handle.
    private readonly HashSet<string> _descriptions = new(StringComparer.Ordinal);
    private bool _verified;

    public IRequestBuilderV4 UponReceiving(string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ThrowIfVerified();
        if (!_descriptions.Add(description))
        {
            throw new InvalidOperationException($"The pact already has an interaction \"{description}\": the second would replace the first.");
        }

        return new RequestBuilder(pact.NewInteraction(description), config.DefaultJsonSettings);
    }

    public void Verify(Action<IConsumerContext> interact)
    {
        ArgumentNullException.ThrowIfNull(interact);
        using var server = Start();
        try
        {
            interact(new ConsumerContext(server.Uri));
            Conclude(server);
        }
        finally
        {
            pact.Dispose();
        }
    }

    public async Task VerifyAsync(Func<IConsumerContext, Task> interact)
    {
        ArgumentNullException.ThrowIfNull(interact);
        using var server = Start();
        try
        {
            await interact(new ConsumerContext(server.Uri)).ConfigureAwait(false);
            Conclude(server);
        }
        finally
        {
            pact.Dispose();
        }
    }

    private IMockServerDriver Start()
    {
        ThrowIfVerified();
        if (_descriptions.Count == 0)
        {
            throw new InvalidOperationException("The pact has no interaction: call UponReceiving first, or there is nothing to verify.");
        }

        _verified = true;
        return pact.StartMockServer(host == IPAddress.Any ? "0.0.0.0" : "127.0.0.1", port ?? 0);
    }

    private void Conclude(IMockServerDriver server)
    {
        var mismatches = MockServerMismatches.Parse(server.Mismatches());
        if (server.Logs() is { Length: > 0 } logs)
        {
            config.WriteLine(logs);
        }

        if (mismatches.Count > 0)
        {
            throw new PactFailureException(MockServerMismatches.Describe(mismatches));
        }

        pact.WritePactFile(config.PactDir);
    }

    private void ThrowIfVerified()
    {
        if (_verified)
        {
            throw new InvalidOperationException("This pact has been verified; each test takes a pact of its own from WithHttpInteractions().");
        }
    }
}
