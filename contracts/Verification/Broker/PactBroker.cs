using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Broker;

/// <summary>
/// A Pact Broker, by its HAL: the pacts a provider must keep, and where their results go. Read here rather than by the Pact core, because
/// we verify interaction by interaction, and a result is one for the whole pact.
/// </summary>
public sealed class PactBroker : IDisposable
{
    private const string ForVerification = "pb:provider-pacts-for-verification";
    private const string PublishResults = "pb:publish-verification-results";

    private readonly HttpClient _http;
    private readonly Uri _address;

    public PactBroker(Uri address, string? token)
    {
        _address = address;
        _http = new HttpClient();
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/hal+json");
        if (token is not null)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    /// <summary>Fetches the pacts of main branches, and of what is deployed or released, into a folder.</summary>
    /// <exception cref="UsageException">The broker cannot be reached, refuses, or has no pact with this provider.</exception>
    public async Task<IReadOnlyList<BrokeredPact>> FetchAsync(string provider, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var index = await SendAsync(HttpMethod.Get, _address, null, cancellationToken);
        var found = await SendAsync(HttpMethod.Post, Link(index, ForVerification, provider), Selectors(), cancellationToken);
        var pacts = new List<BrokeredPact>();
        foreach (var entry in found["_embedded"]?["pacts"]?.AsArray() ?? [])
        {
            var pact = await SendAsync(HttpMethod.Get, Link(entry!, "self", provider), null, cancellationToken);
            var file = new FileInfo(Path.Combine(folder.FullName, $"{pacts.Count}.json"));
            await File.WriteAllTextAsync(file.FullName, pact.ToJsonString(), cancellationToken);
            pacts.Add(new BrokeredPact(PactDocument.Read(file), Link(pact, PublishResults, provider)));
        }

        return pacts.Count > 0 ? pacts : throw new UsageException($"{_address} has no pact with {provider} to verify.");
    }

    /// <summary>Publishes a result as the provider's own.</summary>
    public Task PublishAsync(BrokeredPact pact, PublishedResult result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pact);
        ArgumentNullException.ThrowIfNull(result);
        return SendAsync(
            HttpMethod.Post,
            pact.Results,
            new { success = result.Success, providerApplicationVersion = result.ProviderVersion, verifiedBy = new { implementation = "SecureMessaging.Harness" } },
            cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static object Selectors() => new
    {
        consumerVersionSelectors = new object[] { new { mainBranch = true }, new { deployedOrReleased = true } },
    };

    private async Task<JsonNode> SendAsync(HttpMethod method, Uri uri, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, uri) { Content = body is null ? null : JsonContent.Create(body) };
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode
                ? JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken)) ?? throw new UsageException($"{uri} answered with nothing.")
                : throw new UsageException(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                    ? $"The broker at {_address} refuses the token."
                    : $"The broker answered {(int)response.StatusCode} to {method} {uri.AbsolutePath}.");
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or System.Text.Json.JsonException)
        {
            throw new UsageException($"{uri} is no Pact Broker that answers: {unreachable.Message}", unreachable);
        }
    }

    // A link may be relative, and templated by the provider's name alone. Every call carries the token: none goes elsewhere.
    private Uri Link(JsonNode document, string relation, string provider)
    {
        var href = (string?)document["_links"]?[relation]?["href"] ?? throw new UsageException($"{_address} is no Pact Broker: it offers no {relation}.");
        var link = new Uri(_address, href.Replace("{provider}", Uri.EscapeDataString(provider), StringComparison.Ordinal));
        return Uri.Compare(link, _address, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
            ? link
            : throw new UsageException($"{_address} leads to {link.GetLeftPart(UriPartial.Authority)} for {relation}: give the address that the broker calls its own.");
    }
}
