using System.CommandLine;
using System.Net;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack;

/// <summary>The command that runs the stack, or some of its roles, until Ctrl-C.</summary>
public static class StackCommand
{
    private static readonly Dictionary<string, StackRole> RoleNames = new(StringComparer.Ordinal)
    {
        ["web"] = StackRole.Web,
        ["bff"] = StackRole.Bff,
        ["vista"] = StackRole.Vista,
        ["oracle-health"] = StackRole.OracleHealth,
    };

    private static readonly Option<string> Roles = new("--roles") { Description = "Which of web,bff,vista,oracle-health to run.", DefaultValueFactory = _ => string.Join(',', RoleNames.Keys) };
    private static readonly Option<int> WebPort = Port("--web-port", 5080);
    private static readonly Option<int> BffPort = Port("--bff-port", 5081);
    private static readonly Option<int> VistaPort = Port("--vista-port", 5082);
    private static readonly Option<int> OracleHealthPort = Port("--oracle-health-port", 5083);
    private static readonly Option<Uri?> BffUrl = Peer("--bff-url", "The BFF to use when this process runs none.");
    private static readonly Option<Uri?> VistaUrl = Peer("--vista-url", "The SM patient API to use when this process runs no VistA simulator.");
    private static readonly Option<Uri?> OracleHealthUrl = Peer("--oracle-health-url", "The Oracle Health simulator to use when this process runs none.");
    private static readonly Option<string> Bind = new("--bind") { Description = $"Address to listen on; beyond loopback {ControlToken.Variable} must be set.", DefaultValueFactory = _ => IPAddress.Loopback.ToString() };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of the population, of faults and of latency.", DefaultValueFactory = _ => 42 };
    private static readonly Option<long> Patients = new("--patients") { Description = "Size of the population.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<IReadOnlyDictionary<string, DateOnly>> Migrations = MigrationsOption.Define();
    private static readonly Option<string?> ReadyFile = new("--ready-file") { Description = "JSON file with the base URLs, written when all roles serve." };
    private static readonly Option<string?> Pages = new("--pages") { Description = "Folder of built pages; default: built here when missing." };

    /// <summary>All that a program of the stack alone can be told to do.</summary>
    public static RootCommand Create()
    {
        var root = Define(new RootCommand("Runs the stand-ins for VA's systems: pages, BFF, VistA and Oracle Health simulators."), endsWithInput: false);
        root.Subcommands.Add(HealthCommand.Create());
        return root;
    }

    /// <summary>The command, ready to be a root or a hidden verb.</summary>
    /// <param name="command">The command to fill.</param>
    /// <param name="endsWithInput">Whether it ends when standard input does: for a child process.</param>
    public static T Define<T>(T command, bool endsWithInput)
        where T : Command
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in (Option[])[Roles, WebPort, BffPort, VistaPort, OracleHealthPort, BffUrl, VistaUrl, OracleHealthUrl, Bind, Seed, Patients, Migrations, ReadyFile, Pages])
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, endsWithInput, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, bool endsWithInput, CancellationToken cancellationToken)
    {
        using var lifetime = endsWithInput
            ? ParentLifetime.LinkToStandardInput(cancellationToken)
            : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        TaskScheduler.UnobservedTaskException += static (_, lost) => Console.Error.WriteLine($"unobserved exception: {lost.Exception.InnerException?.GetType().Name}");
        var options = Options(parsed);
        if (options.Roles.Contains(StackRole.Web) && options.PagesFolder is null)
        {
            await Provisioner.EnsurePagesAsync(line => Console.Error.WriteLine($"setting up: {line}"), lifetime.Token);
            options = options with { PagesFolder = Provisioner.PagesFolder };
        }

        await using var stack = await StackHost.StartAsync(options, lifetime.Token);
        if (parsed.GetValue(ReadyFile) is { } readyFile)
            await stack.Addresses.WriteAsync(readyFile, lifetime.Token);
        if (!endsWithInput)
            Announce(stack, options);

        var ended = new TaskCompletionSource();
        await using var end = lifetime.Token.Register(ended.SetResult);
        await ended.Task;
        return ExitCode.Pass;
    }

    private static StackOptions Options(ParseResult parsed) => new()
    {
        Roles = ParseRoles(parsed.GetValue(Roles)!),
        WebPort = parsed.GetValue(WebPort),
        BffPort = parsed.GetValue(BffPort),
        VistaPort = parsed.GetValue(VistaPort),
        OracleHealthPort = parsed.GetValue(OracleHealthPort),
        BffUrl = parsed.GetValue(BffUrl),
        VistaUrl = parsed.GetValue(VistaUrl),
        OracleHealthUrl = parsed.GetValue(OracleHealthUrl),
        Bind = IPAddress.TryParse(parsed.GetValue(Bind), out var address)
            ? address
            : throw new UsageException($"--bind {parsed.GetValue(Bind)} is no IP address: use 127.0.0.1, or 0.0.0.0 with {ControlToken.Variable} set."),
        ControlToken = ControlToken.FromEnvironment(),
        Seed = parsed.GetValue(Seed),
        Patients = parsed.GetValue(Patients),
        Migrations = parsed.GetValue(Migrations)!,
        PagesFolder = parsed.GetValue(Pages),
    };

    private static HashSet<StackRole> ParseRoles(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name =>
            RoleNames.TryGetValue(name, out var role)
                ? role
                : throw new UsageException($"There is no role '{name}': use {string.Join(", ", RoleNames.Keys)}.")),
    ];

    private static void Announce(StackHost stack, StackOptions options)
    {
        if (stack.Addresses.Web is { } web)
            Console.WriteLine($"pages          {web}my-health/secure-messages/");
        if (stack.Addresses.Web is { } room && (stack.Addresses.Vista ?? options.VistaUrl) is not null && (stack.Addresses.OracleHealth ?? options.OracleHealthUrl) is not null)
            Console.WriteLine($"control room   {room}control");
        if (stack.Addresses.Bff is { } bff)
            Console.WriteLine($"bff            {bff}");
        if (stack.Addresses.Vista is { } vista)
            Console.WriteLine($"vista          {vista}");
        if (stack.Addresses.OracleHealth is { } oracleHealth)
            Console.WriteLine($"oracle-health  {oracleHealth}");
        Console.WriteLine("Ctrl-C ends.");
    }

    private static Option<int> Port(string name, int value) => new(name) { Description = "Port; 0 is any free one.", DefaultValueFactory = _ => value };

    private static Option<Uri?> Peer(string name, string description) => new(name) { Description = description, CustomParser = UrlOption.Parse };
}
