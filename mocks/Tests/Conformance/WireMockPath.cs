using System.Net.Http.Json;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Vista;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>Both simulators with a tester's mapping in place, so that WireMock itself serves every route.</summary>
public sealed class WireMockPath : IAsyncLifetime
{
    public SimulatorHost OracleHealth { get; private set; } = null!;

    public SimulatorHost Vista { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        OracleHealth = await OracleHealthSimulator.StartAsync(new OracleHealthSimulatorOptions { Population = Simulators.Population });
        Vista = await VistaSimulator.StartAsync(new VistaSimulatorOptions { Population = Simulators.Population, OracleHealthUrl = OracleHealth.Url });
        using var http = new HttpClient();
        foreach (var host in new[] { OracleHealth, Vista })
        {
            using var response = await http.PostAsJsonAsync(
                new Uri(host.Url, "__admin/mappings"),
                new { Request = new { Path = "/a-testers-own", Methods = new[] { "GET" } }, Response = new { StatusCode = 418 } });
            response.EnsureSuccessStatusCode();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Vista.DisposeAsync();
        await OracleHealth.DisposeAsync();
    }
}
