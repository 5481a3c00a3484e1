using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>What came back.</summary>
public sealed record SmAnswer(HttpStatusCode Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The <c>errorCode</c>, or null.</summary>
    public int? ErrorCode => Text.StartsWith('{') ? Json["errorCode"]?.GetValue<int>() : null;

    public static async Task<SmAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken), response.Headers, response.Content.Headers);
}
