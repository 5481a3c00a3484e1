using System.Net;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>The HTTP connections of all virtual users together. Cookies are each user's own affair.</summary>
public sealed class BffClient : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>For one BFF.</summary>
    /// <param name="bff">Its base URL.</param>
    /// <param name="timeout">How long a request may take: longer than the BFF's own 60 s of polling for Oracle Health.</param>
    /// <param name="controlToken">What a stack beyond loopback wants to be shown before it signs anybody in; shown to its sign-in alone.</param>
    public BffClient(Uri bff, TimeSpan timeout, string? controlToken = null)
    {
        _http = new(new SocketsHttpHandler
        {
            UseCookies = false,
            UseProxy = false,
            // A send that ends on a login page was not sent; and nobody asked whether the host it leads to may be loaded.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // The header would tell the target that it is traced, and costs time.
            ActivityHeadersPropagator = null,
        })
        {
            BaseAddress = bff,
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestHeaders = { { "X-Key-Inflection", "camel" }, { "Accept", "application/json" } },
        };
        (RequestTimeout, Token) = (timeout, controlToken);
    }

    /// <summary>How long a request may take.</summary>
    public TimeSpan RequestTimeout { get; }

    internal string? Token { get; }

    /// <summary>A user without a session.</summary>
    public BffSession NewSession() => new(this);

    /// <summary>A user whose session was begun elsewhere.</summary>
    /// <param name="cookies">By name.</param>
    public BffSession ResumeSession(IEnumerable<KeyValuePair<string, string>> cookies) => new(this, cookies);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
