using System.Net.Http.Headers;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>What every call to the SM API carries (vets-api lib/sm/configuration.rb, base_request_headers).</summary>
internal static class SmRequest
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static HttpRequestMessage Create(HttpMethod method, string path, SmApiCredentials credentials)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "Vets.gov Agent");
        request.Headers.Add("x-api-key", credentials.ApiKey);
        // vets-api sends Content-Type even on GET; HttpClient lets only a content carry it.
        request.Content = new ByteArrayContent([]) { Headers = { ContentType = Json } };
        return request;
    }
}
