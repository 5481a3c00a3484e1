using SecureMessaging.Rollout.Tests.Site;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.ControlRoom;

/// <summary>A stack as somebody runs it on a desk.</summary>
public sealed class StackWithControlRoom : IAsyncLifetime
{
    private RoleProcess _stack = null!;

    public async ValueTask InitializeAsync()
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        string[] ports = ["--web-port", "0", "--bff-port", "0", "--vista-port", "0", "--oracle-health-port", "0"];
        _stack = await RoleProcess.StartAsync(ports, controlToken: null, TestContext.Current.CancellationToken);
    }

    public Uri Api(string path) => new(_stack.Addresses.Web!, $"/control/api/{path}");

    public ValueTask DisposeAsync() => _stack.DisposeAsync();
}
