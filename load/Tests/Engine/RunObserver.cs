using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Does what a test says at each phase and tick.</summary>
internal sealed class RunObserver(Action<RunTick>? onTick = null, Action<RunPhase>? onPhase = null) : IRunObserver
{
    public void OnPhase(RunPhase phase, DateTimeOffset startedAt) => onPhase?.Invoke(phase);

    public void OnTick(RunTick tick) => onTick?.Invoke(tick);
}
