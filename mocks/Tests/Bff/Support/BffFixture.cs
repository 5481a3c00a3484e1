using System.Net.Http.Json;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>
/// A BFF before a fake SM API, on a clock that stands still. A class shares one, its tests run in turn, and each signs its own patient in.
/// </summary>
public class BffFixture : IAsyncLifetime
{
    private static readonly SyntheticPopulation Population = new(new PopulationOptions(Size: 10_000));

    private readonly List<HttpClient> _clients = [];
    private RunningBff? _bff;
    private int _patients = 1000;

    public FakeSmApi SmApi { get; private set; } = null!;

    public WatchedClock Time { get; } = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    public Uri Url => _bff!.Url;

    public async ValueTask InitializeAsync()
    {
        SmApi = await FakeSmApi.StartAsync();
        Reset();
        _bff = await BffHost.StartAsync(Configure(new() { VistaUrl = SmApi.Url, Population = Population, TimeProvider = Time }));
    }

    /// <summary>A fresh SM API for the next test of a class.</summary>
    public void Reset()
    {
        SmApi.Forget();
        SmApi.On("GET session", () => FakeAnswer.Session(Time.GetUtcNow() + TimeSpan.FromHours(1)));
    }

    /// <summary>A client without a session.</summary>
    public HttpClient Anonymous()
    {
        var client = new HttpClient { BaseAddress = Url };
        lock (_clients)
            _clients.Add(client);
        return client;
    }

    /// <summary>A client of a patient nobody else uses, or of the one asked for.</summary>
    public async Task<HttpClient> SignInAsync(object? who = null)
    {
        var client = Anonymous();
        using var response = await client.PostAsJsonAsync("/__harness/sign-in", who ?? new { patient = Interlocked.Increment(ref _patients) });
        response.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("X-CSRF-Token", response.Headers.GetValues("X-CSRF-Token").Single());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var client in _clients)
            client.Dispose();
        if (_bff is not null)
            await _bff.DisposeAsync();
        await SmApi.DisposeAsync();
    }

    protected virtual BffOptions Configure(BffOptions options) => options;
}
