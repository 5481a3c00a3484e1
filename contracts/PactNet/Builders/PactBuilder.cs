using System.Text.Json.Nodes;
using PactNet.Drivers;
using PactNet.Exceptions;
using PactNet.Models;

namespace PactNet.Builders;

internal sealed class PactBuilder(IPactDriver pact, PactConfig config, ushort port, IPAddress host) : IPactBuilderV4
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
        VerifyAsync(context =>
        {
            interact(context);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    public async Task VerifyAsync(Func<IConsumerContext, Task> interact)
    {
        ArgumentNullException.ThrowIfNull(interact);
        ThrowIfVerified();
        if (_descriptions.Count == 0)
        {
            throw new InvalidOperationException("The pact has no interaction: call UponReceiving first, or there is nothing to verify.");
        }

        _verified = true;
        try
        {
            using var server = pact.StartMockServer(host == IPAddress.Any ? "0.0.0.0" : "127.0.0.1", port);
            await InteractAsync(interact, server).ConfigureAwait(false);
            if (Mismatches(server) is { Count: > 0 } mismatches)
            {
                throw new PactFailureException(MockServerMismatches.Describe(mismatches));
            }

            pact.WritePactFile(config.PactDir);
        }
        finally
        {
            pact.Dispose();
        }
    }

    // A consumer that throws was mostly answered by a mock provider that did not know its request: what differed is the reason.
    private async Task InteractAsync(Func<IConsumerContext, Task> interact, IMockServerDriver server)
    {
        try
        {
            await interact(new ConsumerContext(server.Uri)).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && Mismatches(server) is { Count: > 0 } mismatches)
        {
            throw new PactFailureException($"{MockServerMismatches.Describe(mismatches)}{Environment.NewLine}The consumer failed: {failure.Message}", failure);
        }
    }

    private IReadOnlyList<JsonNode> Mismatches(IMockServerDriver server)
    {
        if (server.Logs() is { Length: > 0 } logs)
        {
            config.WriteLine(logs);
        }

        return MockServerMismatches.Parse(server.Mismatches());
    }

    private void ThrowIfVerified()
    {
        if (_verified)
        {
            throw new InvalidOperationException("This pact has been verified; each test takes a pact of its own from WithHttpInteractions().");
        }
    }
}
