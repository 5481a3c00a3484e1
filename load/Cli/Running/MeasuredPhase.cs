using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Passes progress on and notices when the measured phase has begun.</summary>
internal sealed class MeasuredPhase(IProgress<LoadProgress> next) : IProgress<LoadProgress>
{
    private readonly TaskCompletionSource<TimeSpan> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How far it was when that was noticed.</summary>
    public Task<TimeSpan> Begun => _begun.Task;

    /// <inheritdoc/>
    public void Report(LoadProgress value)
    {
        if (value.Phase == nameof(RunPhase.Measured))
            _begun.TrySetResult(TimeSpan.FromSeconds(value.ElapsedSeconds));
        next.Report(value);
    }
}
