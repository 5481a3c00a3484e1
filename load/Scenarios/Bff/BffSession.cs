using System.Text.Json;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>One signed-in user: keeps the session cookie and echoes the CSRF token, as the pages do.</summary>
public sealed class BffSession
{
    private const string CsrfHeader = "X-CSRF-Token";

    private readonly BffClient _client;
    private readonly Dictionary<string, string> _cookies;
    private string? _cookieHeader;
    private string? _csrfToken;

    internal BffSession(BffClient client, IEnumerable<KeyValuePair<string, string>>? cookies = null)
    {
        _client = client;
        _cookies = new(cookies ?? [], StringComparer.Ordinal);
        WriteCookieHeader();
    }

    /// <summary>Sends a request and reads the whole answer. Never throws for what the target does, only when it is given up.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="path">Its path and query.</param>
    /// <param name="content">Its body, or null.</param>
    /// <param name="stop">Gives it up.</param>
    /// <param name="showsToken">Whether the control token goes along, where there is one.</param>
    public async Task<BffReply> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken stop, bool showsToken = false)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (_cookieHeader is not null)
            request.Headers.Add("Cookie", _cookieHeader);
        if (_csrfToken is not null && method != HttpMethod.Get)
            request.Headers.Add(CsrfHeader, _csrfToken);

        if (showsToken && _client.Token is { } token)
            request.Headers.Add(ControlToken.Header, token);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_client.RequestTimeout);
        try
        {
            using var response = await _client.SendAsync(request, patience.Token).ConfigureAwait(false);
            Remember(response);
            var body = await response.Content.ReadAsByteArrayAsync(patience.Token).ConfigureAwait(false);
            var json = Parse(body);
            return new((int)response.StatusCode, response.IsSuccessStatusCode ? "" : ErrorCode(json, response), json, body.LongLength);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return BffReply.NoneInTime;
        }
        catch (HttpRequestException)
        {
            return new(0, BffReply.ConnectionCode, null, 0);
        }
        catch (IOException)
        {
            return new(0, BffReply.ConnectionCode, null, 0);
        }
    }

    /// <summary>Goes on with cookies that were given elsewhere meanwhile; those it had beside them stay.</summary>
    /// <param name="cookies">By name.</param>
    public void TakeUp(IEnumerable<KeyValuePair<string, string>> cookies)
    {
        ArgumentNullException.ThrowIfNull(cookies);
        foreach (var (name, value) in cookies)
            _cookies[name] = value;
        WriteCookieHeader();
    }

    private void Remember(HttpResponseMessage response)
    {
        if (response.Headers.TryGetValues(CsrfHeader, out var tokens))
            _csrfToken = tokens.First();
        if (!response.Headers.TryGetValues("Set-Cookie", out var cookies))
            return;

        foreach (var pair in cookies.Select(cookie => cookie.Split(';', 2)[0].Split('=', 2)).Where(pair => pair.Length == 2))
            _cookies[pair[0]] = pair[1];
        WriteCookieHeader();
    }

    private void WriteCookieHeader() =>
        _cookieHeader = _cookies.Count == 0 ? null : string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            using var document = body.Length == 0 ? null : JsonDocument.Parse(body);
            return document?.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // {"errors":[{"code":"SM98",…}]}; a gateway's page has none, and the status stands for it.
    private static string ErrorCode(JsonElement? json, HttpResponseMessage response) =>
        json is { ValueKind: JsonValueKind.Object } document && document.TryGetProperty("errors", out var errors)
        && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
        && errors[0].TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
            ? code.GetString()!
            : $"{(int)response.StatusCode}";
}
