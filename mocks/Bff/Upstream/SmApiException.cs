using System.Text.Json;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>The SM API answered, and it was an error.</summary>
/// <param name="httpStatus">Its HTTP status.</param>
/// <param name="errorCode">MHV's own code (<c>errorCode</c> of the body), or null when the body had none.</param>
/// <param name="message">MHV's text.</param>
/// <param name="developerMessage">MHV's text for developers.</param>
public sealed class SmApiException(int httpStatus, int? errorCode, string? message, string? developerMessage)
    : Exception(message ?? $"The SM API answered {httpStatus}.")
{
    // Error bodies are a line; more than this is somebody else's page.
    private const int ReadAtMost = 64 * 1024;

    /// <summary>HTTP status of the answer.</summary>
    public int HttpStatus { get; } = httpStatus;

    /// <summary>MHV's code, for example 119.</summary>
    public int? ErrorCode { get; } = errorCode;

    /// <summary>Text for developers, may be empty.</summary>
    public string? DeveloperMessage { get; } = developerMessage;

    /// <summary>The key of the outward error table, for example <c>SM119</c>; <c>SM_404</c> when MHV gave no code.</summary>
    public string Code => ErrorCode is { } code ? $"SM{code}" : $"SM_{HttpStatus}";

    internal static async Task ThrowUnlessSuccessAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
            throw await ReadAsync(response, cancellationToken);
    }

    private static async Task<SmApiException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        try
        {
            await response.Content.LoadIntoBufferAsync(ReadAtMost, cancellationToken);
            using var body = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
            return body.RootElement is { ValueKind: JsonValueKind.Object } error
                ? new(status, Number(error, "errorCode"), Text(error, "message") ?? Text(error, "error"), Text(error, "developerMessage"))
                : new(status, null, null, null);
        }
        catch (Exception e) when (e is JsonException or HttpRequestException)
        {
            // XML, HTML, nothing at all: only the status speaks.
            return new(status, null, null, null);
        }
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
