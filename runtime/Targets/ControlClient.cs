using System.Net.Http.Json;

namespace SecureMessaging.Runtime.Targets;

/// <summary>
/// Asks the control APIs of a stack, and shows the control token where there is one. Through no proxy and after no redirect: what is on this
/// machine is no proxy's affair, and the token is for the hosts that are asked.
/// </summary>
public sealed class ControlClient : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    /// <summary>Shows a token, or none.</summary>
    public ControlClient(string? token)
    {
        if (token is not null)
            _http.DefaultRequestHeaders.Add(ControlToken.Header, token);
    }

    /// <summary>Reads a document as it is.</summary>
    public Task<string> GetAsync(Uri address, CancellationToken cancellationToken) => InTimeAsync(address, _http.GetStringAsync(address, cancellationToken));

    /// <summary>Reads a document.</summary>
    public async Task<T> GetAsync<T>(Uri address, CancellationToken cancellationToken) =>
        await InTimeAsync(address, _http.GetFromJsonAsync<T>(address, cancellationToken)) ?? throw new InvalidDataException($"{address} gave an empty document.");

    /// <summary>Sends a document, or nothing.</summary>
    /// <exception cref="HttpRequestException">It was refused, or there was no answer.</exception>
    public async Task SendAsync(HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        using var response = await InTimeAsync(address, _http.SendAsync(request, cancellationToken));
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"{method} {address} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}", inner: null, response.StatusCode);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // HttpClient says of its own patience what it says of its caller's.
    private async Task<T> InTimeAsync<T>(Uri address, Task<T> answer)
    {
        try
        {
            return await answer;
        }
        catch (TaskCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new HttpRequestException($"{address} did not answer within {_http.Timeout.TotalSeconds:0} s", late);
        }
    }
}
