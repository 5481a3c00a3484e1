using NBomber.Contracts;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.OnEngine;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>Runs scenarios on our engine.</summary>
internal static class ScenarioHost
{
    public static async Task<RunResult> RunAsync(NBomberContext run, EngineOptions options, CancellationToken stop) =>
        (await run.RunOnEngineAsync(options, stop).ConfigureAwait(false)).Result!;
}
