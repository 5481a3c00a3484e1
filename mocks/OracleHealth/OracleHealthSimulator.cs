using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.Host.State;
using SecureMessaging.Mocks.OracleHealth.Access;
using SecureMessaging.Mocks.OracleHealth.Faults;
using SecureMessaging.Mocks.OracleHealth.Messages;
using SecureMessaging.Mocks.OracleHealth.Pools;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.OracleHealth;

/// <summary>
/// The Oracle Health simulator: Millennium's Messaging Web Services, message pools and the inboxes and outboxes of patients. No payload
/// of the VA's Oracle Health was ever published: what a document does not say is a guess, and marked so.
/// </summary>
public sealed class OracleHealthSimulator : ISimulator
{
    private const string Root = "/messaging/{authority}/service/{owner}";

    // Patients whose inbox and outbox are held; see GenerationStore for which go first.
    private const int Generation = 10_000;

    private readonly SyntheticPopulation _population;
    private readonly GenerationStore<PatientRecord> _records = new(_ => new PatientRecord(), Generation);
    private readonly Gate _gate;

    private OracleHealthSimulator(OracleHealthSimulatorOptions options, SimulatorEnvironment environment)
    {
        _population = options.Population;
        _gate = new Gate(_population);
        Ledger = new DeliveryLedger(environment.Clock);
        Routes = new RouteTable(MakeRoutes(new PoolCatalogue(_population, options.Migrations), options.Filing, environment));
    }

    public string Role => "oracle-health";

    public RouteTable Routes { get; }

    public DeliveryLedger Ledger { get; }

    public IReadOnlyList<FaultKind> Faults => OracleHealthFaults.At(Routes.Routes, new FaultPlace(OutboxSend.Filing, [EhrName.OracleHealth]));

    /// <exception cref="SimulatorStartException">The port is taken, or the address is open to others and no token is set.</exception>
    public static Task<SimulatorHost> StartAsync(OracleHealthSimulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var environment = new SimulatorEnvironment(options.TimeProvider, options.Population.Options.Seed);
        return SimulatorHost.StartAsync(new OracleHealthSimulator(options, environment), environment, options);
    }

    public Caller Identify(SimRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Route.NamesPatient && _gate.Index(request.Number("patient")) is { } index
            ? new MillenniumCaller(_population, index)
            : Caller.Unknown;
    }

    // Whoever writes here writes to Oracle Health.
    public ValueTask<string?> RecipientEhrAsync(SimRequest request, CancellationToken cancellationToken) => new(EhrName.OracleHealth);

    public long Resolve(string patient) => _population.Find(patient).Index;

    public object Describe(long patient) => VeteranCard.Of(_population.Veteran(patient));

    public IReadOnlyDictionary<string, long> Gauges() =>
        new Dictionary<string, long> { ["patients"] = _records.Count, ["patientsEvicted"] = _records.Evicted };

    public ValueTask ResetAsync(long? patient, CancellationToken cancellationToken)
    {
        _records.Clear(patient);
        return ValueTask.CompletedTask;
    }

    private IEnumerable<Route> MakeRoutes(PoolCatalogue catalogue, FilingTime filing, SimulatorEnvironment environment)
    {
        var pools = new PoolEndpoints(catalogue, environment.Faults);
        var messages = new MessageEndpoints(_records, environment.Clock);
        var send = new OutboxSend(_records, catalogue, pools, Ledger, environment.Faults, filing, environment.Clock, environment.Seed);
        var alias = new AliasEndpoint(_population);
        return
        [
            At("pools", "GET", "/pools", Gate.Behind(pools.ByName)),
            At("pools-by-id", "GET", "/pools/{ids}", Gate.Behind(pools.ById)),
            At("recipient-access", "GET", "/pools/{ids}/recipient-access", Gate.Behind(pools.RecipientAccess)),
            At("personnel-access", "GET", "/personnel/{ids}/recipient-access", Gate.Behind(PoolEndpoints.PersonnelAccess)),
            At("outbox-send", "POST", "/patients/{patient:int}/outbox/messages", _gate.BehindPatient(send.Send)),
            At("outbox-list", "GET", "/patients/{patient:int}/outbox/messages", _gate.BehindPatient(messages.Outbox)),
            At("outbox-read", "GET", "/patients/{patient:int}/outbox/messages/{ids}", _gate.BehindPatient(messages.OutboxById)),
            At("inbox-list", "GET", "/patients/{patient:int}/inbox/messages", _gate.BehindPatient(messages.Inbox)),
            At("inbox-read", "GET", "/patients/{patient:int}/inbox/messages/{ids}", _gate.BehindPatient(messages.InboxById)),
            At("inbox-delete", "DELETE", "/patients/{patient:int}/inbox/messages/{ids}", _gate.BehindPatient(messages.Delete)),
            At("inbox-status", "PUT", "/patients/{patient:int}/inbox/messages/{ids}/status/{status}", _gate.BehindPatient(messages.SetStatus)),
            At("alias", "GET", "/{box}/messages", Gate.Behind(alias.Find)),
        ];
    }

    private static Route At(string name, string method, string path, RouteHandler handler)
    {
        var template = new RouteTemplate(Root + path);
        return new(name, method, [template], handler) { NamesPatient = template.IndexOf("patient") >= 0, RecipientEhrs = [EhrName.OracleHealth] };
    }
}
