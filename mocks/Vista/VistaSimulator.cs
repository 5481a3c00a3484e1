using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.SmApi;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Vista;

/// <summary>The VistA simulator: MHV's SM patient API with VistA behind it, and Oracle Health one hop further.</summary>
public sealed class VistaSimulator : ISimulator, IDisposable
{
    private readonly SmPatientApi _api;
    private readonly SyntheticPopulation _population;
    private readonly HttpClient _oracleHealth;

    private VistaSimulator(VistaSimulatorOptions options, SimulatorEnvironment environment, HttpClient oracleHealth)
    {
        _population = options.Population;
        _oracleHealth = oracleHealth;
        Ledger = new DeliveryLedger(environment.Clock);
        _api = new SmPatientApi(new SmApiOptions(
            options.Population,
            environment,
            new VistaDelivery(Ledger, environment.Faults),
            new MessagingWebServicesClient(oracleHealth, Authority),
            options.Migrations));
        Routes = new RouteTable(_api.Routes);
    }

    /// <summary>The Millennium authority that the second hop speaks for. Synthetic.</summary>
    public const string Authority = "va-sandbox";

    public string Role => "vista";

    public RouteTable Routes { get; }

    public DeliveryLedger Ledger { get; }

    public IReadOnlyList<FaultKind> Faults => [.. _api.Faults, .. DeliveryFaults.At(new FaultPlace(VistaDelivery.Filing, [EhrName.Vista]))];

    public long InFlight => _api.InFlight;

    /// <exception cref="SimulatorStartException">The port is taken, or the address is open to others and no token is set.</exception>
    public static Task<SimulatorHost> StartAsync(VistaSimulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var environment = new SimulatorEnvironment(options.TimeProvider, options.Population.Options.Seed);
        // A 301 names where a combined patient is now: followed by HttpClient it would become a GET.
        var oracleHealth = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = options.OracleHealthUrl, Timeout = TimeSpan.FromSeconds(30) };
        return SimulatorHost.StartAsync(new VistaSimulator(options, environment, oracleHealth), environment, options);
    }

    public Caller Identify(SimRequest request) => _api.Identify(request);

    public ValueTask<string?> RecipientEhrAsync(SimRequest request, CancellationToken cancellationToken) => _api.RecipientEhrAsync(request, cancellationToken);

    public long Resolve(string patient) => _population.Find(patient).Index;

    public object Describe(long patient) => _api.Describe(patient);

    public IReadOnlyDictionary<string, long> Gauges() => _api.Gauges();

    public ValueTask ResetAsync(long? patient, CancellationToken cancellationToken) => _api.ResetAsync(patient, cancellationToken);

    public void Dispose() => _oracleHealth.Dispose();
}
