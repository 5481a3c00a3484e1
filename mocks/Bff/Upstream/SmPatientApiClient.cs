using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>
/// The SM patient API as one signed-in patient's BFF calls it (vets-api lib/sm/client.rb and lib/sm/client/*).
/// The base address of the HttpClient ends with <c>/v1/sm/patient/</c>, or the older <c>/mhv-sm-api/patient/v1/</c>.
/// </summary>
/// <param name="http">Carries the calls, and their timeouts and breaker.</param>
/// <param name="credentials">The BFF's own.</param>
/// <param name="session">The patient's.</param>
/// <param name="oracleHealthPilot">Whether <c>mhv_secure_messaging_cerner_pilot</c> is on for the user: adds the <c>requiresOH…</c> parameters.</param>
public sealed partial class SmPatientApiClient(HttpClient http, SmApiCredentials credentials, SmSession session, bool oracleHealthPilot)
{
    /// <summary>Whether Oracle Health teams and messages are asked for.</summary>
    public bool OracleHealthPilot => oracleHealthPilot;

    private string WithOracleHealthMessages(string path) =>
        oracleHealthPilot ? path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "requiresOHMessages=1" : path;

    private Task<T> GetAsync<T>(string path, CancellationToken cancellationToken) =>
        ReadAsync<T>(Request(HttpMethod.Get, path), cancellationToken);

    private Task<T> PostAsync<T>(string path, object body, CancellationToken cancellationToken) =>
        ReadAsync<T>(Request(HttpMethod.Post, path, SmJson.Content(body)), cancellationToken);

    // For calls whose answer says nothing: some are the bare word Success under application/json, which is no JSON.
    private async Task PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, path, SmJson.Content(body));
        using var response = await http.SendAsync(request, cancellationToken);
        await SmApiException.ThrowUnlessSuccessAsync(response, cancellationToken);
    }

    private async Task<T> ReadAsync<T>(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await http.SendAsync(request, cancellationToken);
            await SmApiException.ThrowUnlessSuccessAsync(response, cancellationToken);
            return await ReadAsync<T>(response, cancellationToken);
        }
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<T>(SmJson.Options, cancellationToken) ?? throw Unreadable(response);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw Unreadable(response);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = SmRequest.Create(method, path, credentials);
        request.Headers.Add("Token", session.Token);
        if (content is not null)
            request.Content = content;
        return request;
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static SmApiException Unreadable(HttpResponseMessage response) =>
        new((int)response.StatusCode, null, "The SM API's answer could not be read.", null);
}
