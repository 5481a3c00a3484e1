using SecureMessaging.Rollout.Tests.Site;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>The roles of the compose file as processes, by their own commands; ports and peers alone are this machine's.</summary>
public sealed class ComposedRoles : IAsyncLifetime
{
    public const string Token = "a-secret-of-this-test";

    // Each after those it waits for.
    private static readonly string[] Order = ["oracle-health", "vista", "bff", "web"];

    private readonly Stack<RoleProcess> _running = new();
    private readonly Dictionary<string, Uri> _where = [];

    /// <summary>The base URL of each.</summary>
    public IReadOnlyDictionary<string, Uri> Where => _where;

    public async ValueTask InitializeAsync()
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        foreach (var (name, service) in Order.Select(name => (name, ComposeFile.Read().Services[name])))
        {
            var role = await RoleProcess.StartAsync([.. service.Command.Select(Here), "--pages", Provisioner.PagesFolder], Token, TestContext.Current.CancellationToken);
            _running.Push(role);
            _where[name] = new[] { role.Addresses.Web, role.Addresses.Bff, role.Addresses.Vista, role.Addresses.OracleHealth }.OfType<Uri>().Single();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_running.TryPop(out var role))
            await role.DisposeAsync();
    }

    private string Here(string argument) => argument switch
    {
        "0.0.0.0" => "127.0.0.1",
        _ when int.TryParse(argument, out _) => "0",
        _ when Uri.TryCreate(argument, UriKind.Absolute, out var peer) && peer.Scheme == Uri.UriSchemeHttp => $"{_where[peer.Host]}",
        _ => argument,
    };
}
