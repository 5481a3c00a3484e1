using System.Net.Http.Json;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>
/// What the conformance suite runs against: the reference BFF before both simulators, or, when <c>BFF_CONFORMANCE_URL</c> is set, whatever
/// serves there. A site without <c>/__harness/sign-in</c> also needs a session: <c>BFF_CONFORMANCE_COOKIE</c>, of a test user with a VistA
/// and an Oracle Health care team.
/// </summary>
public sealed class BffTarget : IAsyncLifetime
{
    private static readonly string? Foreign = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_URL");
    private static readonly string? Cookie = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_COOKIE");

    private readonly List<HttpClient> _clients = [];
    private SimulatorHost? _oracleHealth;
    private SimulatorHost? _vista;
    private RunningBff? _bff;
    private Uri _url = null!;
    private int _copies = 100;

    public async ValueTask InitializeAsync()
    {
        if (Foreign is not null)
        {
            _url = new(Foreign);
            return;
        }

        var population = new SyntheticPopulation(new PopulationOptions(Size: 10_000));
        _oracleHealth = await OracleHealthSimulator.StartAsync(new() { Population = population });
        _vista = await VistaSimulator.StartAsync(new() { Population = population, OracleHealthUrl = _oracleHealth.Url });
        _bff = await BffHost.StartAsync(new() { Population = population, VistaUrl = _vista.Url });
        _url = _bff.Url;
    }

    /// <summary>A browser without a session.</summary>
    public HttpClient Anonymous()
    {
        var client = new HttpClient { BaseAddress = _url };
        lock (_clients)
            _clients.Add(client);
        return client;
    }

    /// <summary>A browser of a patient who has care teams on both records and whom no other test uses.</summary>
    public async Task<HttpClient> SignInAsync()
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");
        if (Cookie is not null)
            client.DefaultRequestHeaders.Add("Cookie", Cookie);

        using var response = Cookie is null
            ? await client.PostAsJsonAsync("/__harness/sign-in", new { persona = $"hybrid:{Interlocked.Increment(ref _copies)}" })
            : await client.GetAsync("/v0/user");
        response.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("X-CSRF-Token", response.Headers.GetValues("X-CSRF-Token").Single());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
            client.Dispose();
        if (_bff is not null)
            await _bff.DisposeAsync();
        if (_vista is not null)
            await _vista.DisposeAsync();
        if (_oracleHealth is not null)
            await _oracleHealth.DisposeAsync();
    }
}
