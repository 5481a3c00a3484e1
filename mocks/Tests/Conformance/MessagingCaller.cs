using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>Speaks Messaging Web Services, without a typed client: what goes over the wire is what the test says.</summary>
public sealed class MessagingCaller(HttpClient http, MessagingTarget target)
{
    public MessagingTarget Target { get; } = target;

    public Task<SmAnswer> GetAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, null, cancellationToken);

    public Task<SmAnswer> PostAsync(JsonNode message, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Target.Outbox, new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json"), cancellationToken);

    public async Task<SmAnswer> SendAsync(
        HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken, string? authority = null, bool anonymous = false)
    {
        using var request = new HttpRequestMessage(method, new Uri(Target.BaseAddress, $"messaging/{Target.Authority}/service/{Target.Authority}/{path}")) { Content = content };
        if (!anonymous)
            request.Headers.Authorization = new AuthenticationHeaderValue("OAuth", $"authority=\"{authority ?? Target.Authority}\", token=\"synthetic\"");
        using var response = await http.SendAsync(request, cancellationToken);
        return await SmAnswer.ReadAsync(response, cancellationToken);
    }

    /// <summary>Sends a sound message; its id.</summary>
    public async Task<string> SendMessageAsync(CancellationToken cancellationToken, Action<JsonObject>? change = null)
    {
        var message = Sound();
        change?.Invoke(message);
        var answer = await PostAsync(message, cancellationToken);
        return Uri.UnescapeDataString(answer.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    /// <summary>A message that breaks no rule.</summary>
    public JsonObject Sound() => new()
    {
        ["patientId"] = Target.PatientId,
        ["receivers"] = new JsonArray(new JsonObject { ["receiverId"] = Target.PoolId, ["type"] = "POOL" }),
        ["subject"] = "General: a synthetic question",
        ["text"] = "<html><body><p>Synthetic.</p></body></html>",
        ["formatType"] = "XHTML",
    };
}
