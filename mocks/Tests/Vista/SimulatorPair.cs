using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>A pair of simulators of a test's own, for tests that order faults or move the clock.</summary>
internal sealed record SimulatorPair(SimulatorHost Vista, SimulatorHost OracleHealth, HttpClient Http) : IAsyncDisposable
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<SimulatorPair> StartAsync(params (string Station, DateOnly Day)[] migrations)
    {
        var schedule = new MigrationSchedule(Simulators.Population.Teams, migrations.ToDictionary(move => move.Station, move => move.Day));
        var oracleHealth = await OracleHealthSimulator.StartAsync(new OracleHealthSimulatorOptions { Population = Simulators.Population, Migrations = schedule });
        var vista = await VistaSimulator.StartAsync(
            new VistaSimulatorOptions { Population = Simulators.Population, OracleHealthUrl = oracleHealth.Url, Migrations = schedule });
        return new SimulatorPair(vista, oracleHealth, new HttpClient());
    }

    public async Task<(SmSession Session, SmApiTarget Target)> SignInAsync(string persona = "hybrid")
    {
        var target = Simulators.Target(Vista, persona: persona);
        return (await SmSession.OpenAsync(Http, target, Cancelled), target);
    }

    public async Task OrderAsync(SimulatorHost on, string faults)
    {
        using var response = await Http.PutAsync(new Uri(on.Url, "__sim/faults"), new StringContent($$"""{"faults":[{{faults}}]}"""), Cancelled);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Cancelled));
    }

    public async Task AdvanceAsync(TimeSpan by)
    {
        foreach (var host in new[] { Vista, OracleHealth })
        {
            using var response = await Http.PostAsJsonAsync(new Uri(host.Url, "__sim/clock"), new { advance = by.TotalSeconds }, Cancelled);
            response.EnsureSuccessStatusCode();
        }
    }

    /// <summary>A ledger, after all that is due was delivered.</summary>
    public async Task<JsonElement[]> LedgerAsync(SimulatorHost of)
    {
        await AdvanceAsync(TimeSpan.FromMinutes(1));
        var ledger = await Http.GetFromJsonAsync<JsonElement>(new Uri(of.Url, "__sim/ledger"), Cancelled);
        return [.. ledger.GetProperty("entries").EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Vista.DisposeAsync();
        await OracleHealth.DisposeAsync();
    }
}
