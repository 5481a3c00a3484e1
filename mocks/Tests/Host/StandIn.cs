using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Tests.Host;

/// <summary>The smallest simulator: one endpoint that counts its calls.</summary>
internal sealed class StandIn : ISimulator
{
    private const string Body = """{"id":1,"text":"a body long enough to be cut in two"}""";

    private int _calls;

    public StandIn() => Routes = new RouteTable(
    [
        new("thing", "GET", [new("/thing")], (_, _) =>
        {
            Interlocked.Increment(ref _calls);
            return new(SimResponse.OfText(Body, SimResponse.Json).With("X-Thing", "one").With("X-Thing", "two"));
        })
        { NamesPatient = true, RecipientEhrs = ["vista"] },
        new("echo", "POST", [new("/echo/{part}")], (request, _) => new(new SimResponse(200) { ContentType = "application/octet-stream", Body = request.Body })),
        new("nothing", "DELETE", [new("/thing")], (_, _) => new(SimResponse.Empty(204))),
        new("broken", "GET", [new("/broken")], (_, _) => throw new InvalidOperationException("Synthetic.")),
    ]);

    public int Calls => Volatile.Read(ref _calls);

    public string Role => "stand-in";

    public RouteTable Routes { get; }

    public IReadOnlyList<FaultKind> Faults { get; } = DeliveryFaults.At(new FaultPlace("filing", ["vista"]));

    public DeliveryLedger Ledger { get; } = new(TimeProvider.System);

    public static async Task<(SimulatorHost Host, StandIn Simulator)> StartAsync(params FaultOrder[] faults)
    {
        var simulator = new StandIn();
        var host = await SimulatorHost.StartAsync(simulator, new SimulatorEnvironment(TimeProvider.System, 1), new HostOptions());
        host.Environment.Faults.Replace(faults);
        return (host, simulator);
    }

    public Caller Identify(SimRequest request) => Caller.Unknown;

    public ValueTask<string?> RecipientEhrAsync(SimRequest request, CancellationToken cancellationToken) => new((string?)null);

    public long Resolve(string patient) => long.Parse(patient);

    public object Describe(long patient) => new { patient };

    public IReadOnlyDictionary<string, long> Gauges() => new Dictionary<string, long> { ["calls"] = Calls };

    public ValueTask ResetAsync(long? patient, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
