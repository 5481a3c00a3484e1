using System.Runtime.ExceptionServices;
using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>Runs one phase of all scenarios side by side.</summary>
internal sealed class PhaseRunner : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly RunPhase _phase;
    private readonly EngineOptions _options;
    private readonly IReadOnlyList<IRunObserver> _observers;
    private readonly SeriesRecorder _recorder = new();
    private readonly IReadOnlyList<ScenarioRun> _runs;
    private readonly HealthProbe? _health;
    private readonly TimeSpan _length;
    private readonly long _origin;
    private readonly DateTimeOffset _startedAt;
    private readonly Lock _ticking = new();
    private readonly CancellationTokenSource _abandon = new();
    private ExceptionDispatchInfo? _observerFailure;
    private int _tickQueued;
    private bool _ended;

    public PhaseRunner(RunPhase phase, IReadOnlyList<LoadScenario> scenarios, EngineOptions options, IReadOnlyList<IRunObserver> observers)
    {
        (_phase, _options, _observers) = (phase, options, observers);
        _length = scenarios.Max(scenario => scenario.Duration);
        _health = options.WatchGenerator ? new(options.Time) : null;
        _startedAt = options.Time.GetUtcNow();
        _origin = options.Time.GetTimestamp();
        _runs = [.. scenarios.Select(scenario => new ScenarioRun(scenario, phase, options, _recorder, _origin, _abandon.Token))];
    }

    public async Task<PhaseResult> RunAsync(RunControl control)
    {
        control.Watch(_runs);
        foreach (var observer in _observers)
            observer.OnPhase(_phase, _startedAt);

        var timeline = Timeline.Merge([.. _runs.Select(run => run.Timeline()), Ticks(control)]);
        await new Dispatcher(_options.Time, _options.Pacer)
            .RunAsync(_origin, timeline, _length, () => _runs.All(run => run.Drained), () => Grace(control), GiveUp, control.Token).ConfigureAwait(false);

        _observerFailure?.Throw();
        TakeTick(last: true);
        var elapsed = _options.Time.GetElapsedTime(_origin);
        return new(
            _phase, _startedAt, _length, elapsed < _length ? elapsed : _length, [.. _runs.Select(run => run.Counts())], _recorder.Totals(),
            _recorder.LatenessTotal, _health?.Total() ?? GeneratorHealth.NotWatched);
    }

    public void Dispose()
    {
        _health?.Dispose();
        _abandon.Dispose();
    }

    private TimeSpan Grace(RunControl control) =>
        control.Token.IsCancellationRequested && _options.GraceWhenStopped < _options.GracefulStop ? _options.GraceWhenStopped : _options.GracefulStop;

    private void GiveUp()
    {
        foreach (var run in _runs)
            run.GiveUp();
        _abandon.Cancel();
    }

    private IEnumerable<DueWork> Ticks(RunControl control)
    {
        for (var at = Tick; at < _length; at += Tick)
            yield return new(at, () => QueueTick(control));
    }

    // A generator that is behind must not get further behind by its own book-keeping: one tick waits at most.
    private void QueueTick(RunControl control)
    {
        if (Interlocked.Exchange(ref _tickQueued, 1) == 0)
            _options.Queue.Enqueue(new QueuedWork(() => TickAsync(control)));
    }

    // On a thread of the pool: what an observer throws (a full disk, say) ends the run and is thrown again at its end.
    private Task TickAsync(RunControl control)
    {
        try
        {
            Volatile.Write(ref _tickQueued, 0);
            TakeTick();
        }
        catch (Exception failure)
        {
            _observerFailure ??= ExceptionDispatchInfo.Capture(failure);
            control.Stop(failure.Message);
        }

        return Task.CompletedTask;
    }

    private void TakeTick(bool last = false)
    {
        lock (_ticking)
        {
            if (_ended)
                return;

            _ended = last;
            var tick = new RunTick(
                _phase, _options.Time.GetElapsedTime(_origin), [.. _runs.Select(run => run.Counts())], _recorder.TakeIntervals(), _recorder.LatenessInterval,
                _health?.Sample() ?? default);
            foreach (var observer in _observers)
                observer.OnTick(tick);
        }
    }
}
