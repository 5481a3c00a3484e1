namespace SecureMessaging.Load.Engine.Running;

/// <summary>Ends a run or one of its scenarios before their time. What is in flight goes on to its end.</summary>
public sealed class RunControl : IDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _stoppedScenarios = [];
    private IReadOnlyList<ScenarioRun> _running = [];

    internal RunControl(CancellationToken outer) => _stop = CancellationTokenSource.CreateLinkedTokenSource(outer);

    /// <summary>The reason given when the run was ended from without.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>Why the run was stopped; null when it was not.</summary>
    public string? StoppedBecause { get; private set; }

    internal CancellationToken Token => _stop.Token;

    /// <summary>Ends the run.</summary>
    public void Stop(string reason)
    {
        lock (_lock)
            StoppedBecause ??= reason;
        _stop.Cancel();
    }

    /// <summary>Ends one scenario; the others go on, and the run ends with the last.</summary>
    public void StopScenario(string scenario, string reason)
    {
        bool allStopped;
        lock (_lock)
        {
            _stoppedScenarios.Add(scenario);
            foreach (var run in _running.Where(run => run.Name == scenario))
                run.Stop();
            allStopped = _running.Count > 0 && _running.All(run => _stoppedScenarios.Contains(run.Name));
        }

        if (allStopped)
            Stop(reason);
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    internal void Watch(IReadOnlyList<ScenarioRun> running)
    {
        lock (_lock)
        {
            _running = running;
            foreach (var run in running.Where(run => _stoppedScenarios.Contains(run.Name)))
                run.Stop();
        }
    }
}
