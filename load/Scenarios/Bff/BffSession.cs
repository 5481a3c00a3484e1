using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>One signed-in user: keeps the session cookie and echoes the CSRF token, as the pages do.</summary>
public sealed class BffSession(BffClient client)
{
    private const string CsrfHeader = "X-CSRF-Token";
    private string? _cookie;
    private string? _csrfToken;

    /// <summary>Sends a request and reads the whole answer. Never throws for what the target does.</summary>
    public async Task<BffReply> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (_cookie is not null)
            request.Headers.Add("Cookie", _cookie);
        if (_csrfToken is not null && method != HttpMethod.Get)
            request.Headers.Add(CsrfHeader, _csrfToken);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(client.RequestTimeout);
        try
        {
            using var response = await client.SendAsync(request, patience.Token).ConfigureAwait(false);
            Remember(response);
            var body = await response.Content.ReadAsByteArrayAsync(patience.Token).ConfigureAwait(false);
            var json = Parse(body);
            return new((int)response.StatusCode, response.IsSuccessStatusCode ? "" : ErrorCode(json, response), json, body.LongLength);
        }
        catch (OperationCanceledException)
        {
            return new(0, BffReply.TimeoutCode, null, 0);
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

    private void Remember(HttpResponseMessage response)
    {
        if (response.Headers.TryGetValues(CsrfHeader, out var tokens))
            _csrfToken = tokens.First();
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            _cookie = string.Join("; ", cookies.Select(cookie => cookie.Split(';', 2)[0]));
    }

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
