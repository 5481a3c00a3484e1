using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.Running;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.OnEngine;

/// <summary>What the engine knows and NBomber has no names for. Not there with the package.</summary>
public static class NBomberOnEngine
{
    /// <summary>Runs with the engine's own options, and gives its own result beside NBomber's stats.</summary>
    /// <returns>The result is null when no scenario had anything to run.</returns>
    public static Task<(NodeStats Stats, RunResult? Result)> RunOnEngineAsync(this NBomberContext context, EngineOptions options, CancellationToken stop) =>
        new NBomberRun(context, options).RunAsync(stop);
}
