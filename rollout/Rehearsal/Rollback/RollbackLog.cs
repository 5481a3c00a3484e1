using SecureMessaging.Rollout.Rehearsal.Progress;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>What a rollback does and when, counted from the moment the fault began.</summary>
internal sealed class RollbackLog(string severity, IRehearsalProgress progress, TimeProvider time)
{
    private readonly List<string> _steps = [];
    private long? _begun;

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<string> Steps => _steps;

    /// <summary>The fault begins now.</summary>
    public void Begin() => _begun = time.GetTimestamp();

    /// <summary>Tells what goes on.</summary>
    public void Doing(string what) => progress.Doing($"rollback, {severity}: {what}");

    /// <summary>Keeps what happened.</summary>
    /// <returns>Seconds since the fault began; 0 before it.</returns>
    public double Note(string step)
    {
        _steps.Add(step);
        return _begun is { } begun ? Math.Round(time.GetElapsedTime(begun).TotalSeconds, 1) : 0;
    }
}
