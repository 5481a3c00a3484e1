using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>
/// Client of Millennium Messaging Web Services, as the SM Exchange would be one (oracle-health.md §3). The address given is the host's;
/// the service root <c>/messaging/{authority}/service</c> is added here.
/// </summary>
public sealed class MessagingWebServicesClient(HttpClient http, string authority)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly string _root = $"messaging/{authority}/service/{authority}";

    /// <summary>Pools of these ids.</summary>
    public async Task<IReadOnlyDictionary<string, Pool>> PoolsByIdAsync(IEnumerable<long> ids, CancellationToken cancellationToken) =>
        await GetAsync<ById, IReadOnlyDictionary<string, Pool>>($"pools/{string.Join(',', ids)}", answer => answer.PoolsById, cancellationToken);

    /// <summary>Whether pools can receive: <c>GRANTED</c> or <c>DENIED_CONFIGURATION</c>.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RecipientAccessAsync(IEnumerable<long> ids, CancellationToken cancellationToken) =>
        await GetAsync<Access, IReadOnlyDictionary<string, string>>($"pools/{string.Join(',', ids)}/recipient-access", answer => answer.RecipientAccessStatusByPoolId, cancellationToken);

    /// <summary>Sends. The new message's id comes in <c>Location</c>; a 201 is acceptance, not delivery.</summary>
    /// <exception cref="MessagingWebServicesException">Refused.</exception>
    public async Task<string> SendAsync(SendMessage message, string correlationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var response = await PostAsync($"{_root}/patients/{message.PatientId}/outbox/messages", message, correlationId, cancellationToken);
        if (response.StatusCode == HttpStatusCode.MovedPermanently && PatientOf(response.Headers.Location) is { } combined)
            return await SendAsync(message with { PatientId = combined }, correlationId, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Created)
            throw new MessagingWebServicesException(response.StatusCode, "a send");

        return response.Headers.Location is { } location
            ? Uri.UnescapeDataString(location.OriginalString[(location.OriginalString.LastIndexOf('/') + 1)..])
            : throw new MessagingWebServicesException(response.StatusCode, "a send, without Location");
    }

    // A member that is missing is a body that cannot be read, as one that breaks off is.
    private async Task<TMember> GetAsync<T, TMember>(string path, Func<T, TMember?> member, CancellationToken cancellationToken)
        where TMember : class
    {
        using var request = Request(HttpMethod.Get, $"{_root}/{path}");
        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new MessagingWebServicesException(response.StatusCode, $"GET {path}");

        try
        {
            return await response.Content.ReadFromJsonAsync<T>(Json, cancellationToken) is { } answer && member(answer) is { } wanted ? wanted : throw new JsonException("a member is missing");
        }
        catch (JsonException e)
        {
            throw new MessagingWebServicesException(response.StatusCode, $"GET {path}, with a body that cannot be read ({e.Message})");
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string path, SendMessage message, string correlationId, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Headers.Add("Cerner-Correlation-Id", correlationId);
        request.Content = JsonContent.Create(message, new MediaTypeHeaderValue("application/json", "UTF-8"), Json);
        return await http.SendAsync(request, cancellationToken);
    }

    // CareAware OAuth: the authority in the header must be the one in the path, else 403. The token itself is synthetic.
    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("OAuth", $"authority=\"{authority}\", token=\"synthetic\"");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    // Of /{authority}/patients/{id}/…, where a combined patient's data is now.
    private static long? PatientOf(Uri? location)
    {
        var parts = location?.OriginalString.Split('/') ?? [];
        var at = Array.IndexOf(parts, "patients");
        return at >= 0 && at + 1 < parts.Length && long.TryParse(parts[at + 1], out var id) ? id : null;
    }

    private sealed record ById(IReadOnlyDictionary<string, Pool>? PoolsById);

    private sealed record Access(IReadOnlyDictionary<string, string>? RecipientAccessStatusByPoolId);
}
