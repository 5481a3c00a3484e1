using System.Collections.Concurrent;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

[assembly: AssemblyFixture(typeof(SecureMessaging.Mocks.Tests.Conformance.Simulators))]

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>Both simulators, started once for the whole run. Tests do not meet: each takes a patient of its own.</summary>
public sealed class Simulators : IAsyncLifetime
{
    private static readonly ConcurrentDictionary<string, int> Copies = new();

    /// <summary>Shared by all, also by tests that start simulators of their own.</summary>
    public static SyntheticPopulation Population { get; } = new();

    public SimulatorHost OracleHealth { get; private set; } = null!;

    public SimulatorHost Vista { get; private set; } = null!;

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        OracleHealth = await OracleHealthSimulator.StartAsync(new OracleHealthSimulatorOptions { Population = Population });
        Vista = await VistaSimulator.StartAsync(new VistaSimulatorOptions { Population = Population, OracleHealthUrl = OracleHealth.Url });
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Vista.DisposeAsync();
        await OracleHealth.DisposeAsync();
    }

    /// <summary>A copy of a persona that no other test has.</summary>
    public static Veteran Patient(string persona) =>
        Population.Find($"{persona}:{Copies.AddOrUpdate(persona, 1, (_, last) => last + 1)}");

    public static SmApiTarget Target(SimulatorHost vista, string basePath = "v1/sm/patient/", string persona = "hybrid")
    {
        var patient = Patient(persona);
        return new SmApiTarget(
            new Uri(vista.Url, basePath),
            $"{patient.MhvCorrelationId}",
            patient.FirstAllowed(Ehr.Vista)?.Team.Id ?? 0,
            patient.FirstAllowed(Ehr.OracleHealth)?.Team.Id ?? 0);
    }
}
