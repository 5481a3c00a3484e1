using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>
/// The pages' own API client (mocks/Web/pages/src/api), run under Node. The Node process ends when its standard input closes, so at the
/// latest with this one.
/// </summary>
internal sealed class PagesClient
{
    public const string CsrfToken = "synthetic-csrf-token";

    private static readonly Lazy<Task<PagesClient>> Started = new(StartAsync);

    // One call at a time: answers carry no name.
    private static readonly SemaphoreSlim Turn = new(1);

    private readonly Process _node;

    private PagesClient(Process node) => _node = node;

    /// <summary>Calls a function of the client by its name.</summary>
    /// <exception cref="PagesClientException">The function threw.</exception>
    public static async Task<JsonNode?> CallAsync(Uri provider, string call, CancellationToken cancellationToken, params object[] args)
    {
        var client = await Started.Value;
        var request = JsonSerializer.Serialize(new { provider = provider.GetLeftPart(UriPartial.Authority), csrfToken = CsrfToken, call, args });
        return await client.AskAsync(request, cancellationToken);
    }

    private static async Task<PagesClient> StartAsync()
    {
        await Provisioner.EnsurePagesAsync();
        var root = RepositoryRoot.Path;
        var built = new Uri(Path.Combine(root, "mocks", "Web", "dist-api", "index.js"));
        var script = Path.Combine(root, "contracts", "Expectations", "Pages", "pages-client.mjs");
        var start = new ProcessStartInfo("node", [script, built.AbsoluteUri]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return new PagesClient(Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start."));
    }

    private async Task<JsonNode?> AskAsync(string request, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            await _node.StandardInput.WriteLineAsync(request.AsMemory(), cancellationToken);
            await _node.StandardInput.FlushAsync(cancellationToken);
            var line = await _node.StandardOutput.ReadLineAsync(cancellationToken)
                ?? throw new InvalidOperationException("The pages' client ended: see Node's message above.");
            var outcome = JsonNode.Parse(line)!;
            return outcome["error"] is { } error ? throw PagesClientException.From(error) : outcome["result"];
        }
        finally
        {
            Turn.Release();
        }
    }
}
