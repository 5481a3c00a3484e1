using System.Net.Http.Json;

namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>A BFF that the conformance suite can be run against.</summary>
public abstract class BffTarget : IAsyncLifetime
{
    private readonly List<HttpClient> _clients = [];
    private int _copies = 100;

    /// <summary>Its base URL.</summary>
    protected abstract Uri Url { get; }

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A browser without a session.</summary>
    public HttpClient Anonymous()
    {
        var client = new HttpClient { BaseAddress = Url };
        lock (_clients)
            _clients.Add(client);
        return client;
    }

    /// <summary>A browser of a patient who has care teams on both records and, where there are enough patients, whom no other test uses.</summary>
    public async Task<HttpClient> SignInAsync()
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");
        using var response = await SignInAsync(client);
        response.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("X-CSRF-Token", response.Headers.GetValues("X-CSRF-Token").Single());
        return client;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var client in _clients)
            client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Gives a browser its session; the answer to any call then carries the CSRF token.</summary>
    protected virtual Task<HttpResponseMessage> SignInAsync(HttpClient client) =>
        client.PostAsJsonAsync("/__harness/sign-in", new { persona = $"hybrid:{Interlocked.Increment(ref _copies)}" });
}
