using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>A patient signed in to an SM API, speaking as vets-api does.</summary>
public sealed class SmSession(HttpClient http, Uri baseAddress, string token)
{
    public string Token { get; } = token;

    public static async Task<SmSession> OpenAsync(HttpClient http, SmApiTarget target, CancellationToken cancellationToken)
    {
        using var response = await http.SendAsync(SessionRequest(target.BaseAddress, target.MhvCorrelationId), cancellationToken);
        return new SmSession(http, target.BaseAddress, response.Headers.GetValues("Token").Single());
    }

    public static HttpRequestMessage SessionRequest(Uri baseAddress, string? mhvCorrelationId, string? appToken = "app", string query = "")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(baseAddress, $"session{query}"));
        if (appToken is not null)
            request.Headers.Add("appToken", appToken);
        if (mhvCorrelationId is not null)
            request.Headers.Add("mhvCorrelationId", mhvCorrelationId);
        return request;
    }

    public Task<SmAnswer> GetAsync(string path, CancellationToken cancellationToken, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, cancellationToken, headers);

    public Task<SmAnswer> PostAsync(string path, JsonNode body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), cancellationToken);

    public Task<SmAnswer> PostAsync(string path, CancellationToken cancellationToken) => PostAsync(path, new JsonObject(), cancellationToken);

    public async Task<SmAnswer> SendAsync(
        HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(baseAddress, path)) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("Token", Token);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var response = await http.SendAsync(request, cancellationToken);
        return await SmAnswer.ReadAsync(response, cancellationToken);
    }

    /// <summary>Sends a message; its id.</summary>
    public async Task<long> SendMessageAsync(int team, CancellationToken cancellationToken, string body = "A synthetic question.")
    {
        var answer = await PostAsync("message", Message(team, body), cancellationToken);
        return answer.Json["id"]!.GetValue<long>();
    }

    public static JsonObject Message(int team, string body = "A synthetic question.", string subject = "Subject", string category = "OTHER") =>
        new() { ["category"] = category, ["subject"] = subject, ["body"] = body, ["recipientId"] = team };
}
