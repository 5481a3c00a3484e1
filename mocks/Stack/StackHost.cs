using System.Net;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack;

/// <summary>Runs the roles of a stack in this process, each on a port of its own, from the farthest hop to the pages.</summary>
public sealed class StackHost : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _running;

    private StackHost(StackAddresses addresses, SyntheticPopulation population, Stack<IAsyncDisposable> running) =>
        (Addresses, Population, _running) = (addresses, population, running);

    /// <summary>Where it serves.</summary>
    public StackAddresses Addresses { get; }

    /// <summary>Who lives in it.</summary>
    public SyntheticPopulation Population { get; }

    /// <summary>Starts the roles.</summary>
    /// <exception cref="UsageException">A port is in use, a peer is not named or is production, or the address would open the control APIs to others.</exception>
    public static async Task<StackHost> StartAsync(StackOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IPAddress.IsLoopback(options.Bind) && string.IsNullOrEmpty(options.ControlToken))
            throw new UsageException($"{options.Bind} is not loopback, so anybody could sign in as anybody: set {ControlToken.Variable}, or bind to 127.0.0.1.");
        foreach (var peer in new[] { options.BffUrl, options.VistaUrl, options.OracleHealthUrl }.OfType<Uri>())
            TargetGuard.RefuseProduction(peer);

        var population = new SyntheticPopulation(new PopulationOptions(options.Seed, options.Patients));
        var running = new Stack<IAsyncDisposable>();
        try
        {
            var addresses = await StartRolesAsync(options, population, running, cancellationToken);
            return new(addresses, population, running);
        }
        catch
        {
            await EndAsync(running);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => EndAsync(_running);

    private static async Task<StackAddresses> StartRolesAsync(
        StackOptions options, SyntheticPopulation population, Stack<IAsyncDisposable> running, CancellationToken cancellationToken)
    {
        var oracleHealth = options.Roles.Contains(StackRole.OracleHealth) ? await OracleHealthAsync(options, population, running) : null;
        var vista = options.Roles.Contains(StackRole.Vista) ? await VistaAsync(options, oracleHealth, population, running) : null;
        var bff = options.Roles.Contains(StackRole.Bff) ? await BffAsync(options, vista, population, running, cancellationToken) : null;
        var web = options.Roles.Contains(StackRole.Web) ? await WebAsync(options, new(null, bff, vista, oracleHealth, Environment.ProcessId), population, running, cancellationToken) : null;
        return new StackAddresses(web, bff, vista, oracleHealth, Environment.ProcessId);
    }

    private static Task<Uri> OracleHealthAsync(StackOptions options, SyntheticPopulation population, Stack<IAsyncDisposable> running) =>
        PortGuard.StartAsync("oracle-health", options.OracleHealthPort, async () =>
        {
            var host = await OracleHealthSimulator.StartAsync(new()
            {
                Port = options.OracleHealthPort,
                BindAddress = options.Bind,
                ControlToken = options.ControlToken,
                Population = population,
                Filing = options.OracleHealthFiling,
                TimeProvider = options.TimeProvider,
                Migrations = new MigrationSchedule(population.Teams, options.Migrations),
            });
            running.Push(host);
            return host.Url;
        });

    private static Task<Uri> VistaAsync(StackOptions options, Uri? oracleHealth, SyntheticPopulation population, Stack<IAsyncDisposable> running) =>
        PortGuard.StartAsync("vista", options.VistaPort, async () =>
        {
            var host = await VistaSimulator.StartAsync(new()
            {
                Port = options.VistaPort,
                BindAddress = options.Bind,
                ControlToken = options.ControlToken,
                Population = population,
                OracleHealthUrl = Peer(oracleHealth, options.OracleHealthUrl, "vista", "--oracle-health-url"),
                TimeProvider = options.TimeProvider,
                Migrations = new MigrationSchedule(population.Teams, options.Migrations),
            });
            running.Push(host);
            return host.Url;
        });

    private static Task<Uri> BffAsync(
        StackOptions options, Uri? vista, SyntheticPopulation population, Stack<IAsyncDisposable> running, CancellationToken cancellationToken) =>
        PortGuard.StartAsync("bff", options.BffPort, async () =>
        {
            var host = await BffHost.StartAsync(
                new()
                {
                    Port = options.BffPort,
                    BindAddress = options.Bind.ToString(),
                    ControlToken = options.ControlToken,
                    Population = population,
                    VistaUrl = Peer(vista, options.VistaUrl, "bff", "--vista-url"),
                    TimeProvider = options.TimeProvider,
                    OracleHealthMigrations = string.Join(';', options.Migrations.Select(move => $"{move.Value:yyyy-MM-dd}:[{move.Key},{NameOf(move.Key)}]")),
                    Services = options.BffServices,
                },
                cancellationToken);
            running.Push(host);
            return host.Url;
        });

    private static Task<Uri> WebAsync(
        StackOptions options, StackAddresses here, SyntheticPopulation population, Stack<IAsyncDisposable> running, CancellationToken cancellationToken) =>
        PortGuard.StartAsync("web", options.WebPort, async () =>
        {
            // The pages need the BFF alone; the control room goes without what it is not told of.
            var peers = here with
            {
                Bff = Peer(here.Bff, options.BffUrl, "web", "--bff-url"),
                Vista = here.Vista ?? options.VistaUrl,
                OracleHealth = here.OracleHealth ?? options.OracleHealthUrl,
            };
            var host = await WebHost.StartAsync(options, peers, population, cancellationToken);
            running.Push(host);
            return host.Url;
        });

    private static string NameOf(string station) => FacilityList.All.Single(facility => facility.StationNumber == station).HealthCareSystem;

    private static Uri Peer(Uri? here, Uri? elsewhere, string role, string option) =>
        here ?? elsewhere ?? throw new UsageException($"The role {role} needs a peer: run it here too, or name it with {option}.");

    private static async ValueTask EndAsync(Stack<IAsyncDisposable> running)
    {
        while (running.TryPop(out var host))
            await host.DisposeAsync();
    }
}
