using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>What one interaction's states share while they are arranged: the Veteran, the session, the arrangement so far.</summary>
internal sealed class Scene(StackControl control, int copy, CancellationToken cancellationToken)
{
    private Veteran? _veteran;

    public StackControl Control => control;

    public CancellationToken CancellationToken => cancellationToken;

    public Arrangement Arrangement { get; } = new();

    public Veteran Veteran => _veteran ?? throw new StateException("A state about the Veteran comes before the state that says who it is.");

    /// <summary>A Veteran nobody else uses.</summary>
    public async Task<Veteran> CastAsync(string persona) => _veteran = await control.VeteranAsync(persona, copy, cancellationToken);

    public void Set(string name, object value) => Arrangement.Values[name] = value;

    /// <summary>The SM API, in a session of the Veteran's.</summary>
    public async Task<SmPatientApiClient> SmApiAsync() => control.SmApi(await SmSessionAsync());

    public Task<SmSession> SmSessionAsync() => control.SmSessions.CreateAsync(Veteran.MhvCorrelationId, oracleHealthPilot: true, cancellationToken);

    /// <summary>Adds a fault to those a simulator has, until the interaction is over.</summary>
    public async Task BreakAsync(Uri simulator, object fault)
    {
        var address = new Uri(simulator, "/__sim/faults");
        var before = (await control.SendAsync(HttpMethod.Get, address, null, cancellationToken))?["faults"]?.DeepClone().AsArray() ?? [];
        var restored = new JsonObject { ["faults"] = before };
        Arrangement.UndoBy(() => control.SendAsync(HttpMethod.Put, address, restored, CancellationToken.None));
        await control.SendAsync(HttpMethod.Put, address, new { faults = before.Append(System.Text.Json.JsonSerializer.SerializeToNode(fault)).Select(node => node?.DeepClone()) }, cancellationToken);
    }
}
