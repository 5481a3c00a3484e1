using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Population;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Drill;

/// <summary>
/// A stack of its own for one defect, or for none, with an arrow on each hop. It is made anew each time: nothing that one defect did can
/// be blamed on the next.
/// </summary>
public sealed class DrillStack : IAsyncDisposable
{
    private const long Patients = 1_000_000;

    private readonly Stack<IAsyncDisposable> _running = new();
    private readonly List<Arrow> _arrows = [];
    private readonly Func<IBrowserContext, Task>? _prepare;
    private readonly Scene _scene;
    private volatile string? _uncaught;

    private DrillStack(Defect? defect, Scene scene)
    {
        DefectName = defect?.Name ?? "clean";
        _scene = scene;
        _prepare = (defect?.Seam as PageSeam)?.Fit(scene);
    }

    /// <summary>What is fitted, or "clean".</summary>
    public string DefectName { get; }

    /// <summary>Where it serves: every address but the pages' is an arrow's.</summary>
    public StackAddresses Addresses { get; private set; } = null!;

    /// <summary>The stack as a target.</summary>
    public StackTarget Target { get; private set; } = null!;

    /// <summary>What the BFF has written to its log.</summary>
    public LogLines BffLog { get; } = new();

    /// <summary>How the defect itself failed, or null: whatever is noticed then is not the defect it says it is.</summary>
    public string? Misfit => _uncaught ?? _arrows.Select(arrow => arrow.Misfit).OfType<Exception>().Select(thrown => $"{thrown.GetType().Name}: {thrown.Message}").FirstOrDefault();

    /// <summary>Starts one.</summary>
    /// <param name="defect">What to fit, or null for nothing.</param>
    /// <param name="pagesFolder">Folder of the built pages.</param>
    /// <param name="seed">Seed of the population.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="SeamException">The defect does not fit.</exception>
    public static async Task<DrillStack> StartAsync(Defect? defect, string pagesFolder, ulong seed, CancellationToken cancellationToken)
    {
        var population = new SyntheticPopulation(new(seed, Patients));
        var stack = new DrillStack(defect, new Scene(population, pagesFolder, TimeProvider.System));
        try
        {
            await stack.StartRolesAsync(defect?.Seam, new StackOptions { Seed = seed, Patients = Patients, PagesFolder = pagesFolder }, cancellationToken);
            return stack;
        }
        catch
        {
            await stack.DisposeAsync();
            throw;
        }
    }

    /// <summary>Fits the defect into a window, when that is where it goes.</summary>
    public async Task PrepareAsync(IBrowserContext window)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (_prepare is null)
            return;

        window.WebError += (_, error) => _uncaught ??= error.Error;
        await _prepare(window);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Target?.Dispose();
        while (_running.TryPop(out var part))
            await part.DisposeAsync();
    }

    private async Task StartRolesAsync(Seam? seam, StackOptions options, CancellationToken cancellationToken)
    {
        var oracleHealth = (await RunAsync(StackRole.OracleHealth, options)).OracleHealth!;
        var toOracleHealth = await ArrowAsync(Hop.SmApiToOracleHealth, oracleHealth);
        var vista = (await RunAsync(StackRole.Vista, options with { OracleHealthUrl = toOracleHealth })).Vista!;
        var toSmApi = await ArrowAsync(Hop.BffToSmApi, vista);
        var bff = (await RunAsync(StackRole.Bff, options with
        {
            VistaUrl = toSmApi,
            BffServices = services =>
            {
                services.AddLogging(logging => logging.AddProvider(BffLog));
                (seam as BffSeam)?.Services(services);
            },
        })).Bff!;
        var toBff = await ArrowAsync(Hop.PagesToBff, bff);
        var web = (await RunAsync(StackRole.Web, options with { BffUrl = toBff })).Web!;
        Addresses = new StackAddresses(web, toBff, toSmApi, toOracleHealth, Environment.ProcessId);
        Target = new StackTarget(Addresses, _scene.Population);

        async Task<StackAddresses> RunAsync(StackRole role, StackOptions alone)
        {
            var host = await StackHost.StartAsync(alone with { Roles = new HashSet<StackRole> { role } }, cancellationToken);
            _running.Push(host);
            return host.Addresses;
        }

        async Task<Uri> ArrowAsync(Hop hop, Uri to)
        {
            var spoil = seam is ArrowSeam arrow && arrow.Hop == hop ? arrow.Spoil(_scene) : null;
            var started = await Arrow.StartAsync(to, spoil, cancellationToken);
            _running.Push(started);
            _arrows.Add(started);
            return started.Url;
        }
    }
}
