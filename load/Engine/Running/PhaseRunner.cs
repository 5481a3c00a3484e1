using System.Runtime.ExceptionServices;
using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>Runs one phase of all scenarios side by side.</summary>
internal sealed class PhaseRunner : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    // Time enough for what is given up to notice and to be recorded.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private readonly RunPhase _phase;
    private readonly EngineOptions _options;
    private readonly IReadOnlyList<IRunObserver> _observers;
    private readonly RunControl _control;
    private readonly SeriesRecorder _recorder = new();
    private readonly IReadOnlyList<ScenarioRun> _runs;
    private readonly HealthProbe? _health;
    private readonly TimeSpan _length;
    private readonly Lock _ticking = new();
    private readonly CancellationTokenSource _abandon = new();
    private DateTimeOffset _startedAt;
    private long _origin;
    private TimeSpan _dispatched;
    private ExceptionDispatchInfo? _observerFailure;
    private int _tickQueued;
    private bool _over;
    private bool _ended;

    public PhaseRunner(RunPhase phase, IReadOnlyList<LoadScenario> scenarios, EngineOptions options, IReadOnlyList<IRunObserver> observers, RunControl control)
    {
        (_phase, _options, _observers, _control) = (phase, options, observers, control);
        _length = scenarios.Max(scenario => scenario.Duration);
        _health = options.WatchGenerator ? new(options.Time) : null;
        _runs = [.. scenarios.Select(scenario => new ScenarioRun(scenario, phase, options, _recorder, control.Token, _abandon.Token))];
    }

    /// <summary>Begins at once, or not before a time.</summary>
    public async Task<PhaseResult> RunAsync(DateTimeOffset? notBefore)
    {
        _control.Watch(_runs);
        if (notBefore - _options.Time.GetUtcNow() is { Ticks: > 0 } wait)
            await Task.Delay(wait, _options.Time, _control.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var observer in _observers)
            observer.OnPhase(_phase, _options.Time.GetUtcNow());
        await Dispatcher.OnItsThreadAsync(Run).ConfigureAwait(false);

        _observerFailure?.Throw();
        TakeTick(last: true);
        return new(
            _phase, _startedAt, _length, _dispatched < _length ? _dispatched : _length, [.. _runs.Select(run => run.Counts())], _recorder.Totals(),
            _recorder.LatenessTotal, _health?.Total() ?? GeneratorHealth.NotWatched);
    }

    public void Dispose()
    {
        _health?.Dispose();
        _abandon.Dispose();
    }

    // What takes time before the first arrival is done by now: all of it would be the first arrivals' lateness.
    private void Run()
    {
        var dispatcher = new Dispatcher(_options.Time, _options.Pacer);
        var timeline = Timeline.Merge([.. _runs.Select(run => run.Timeline()), Ticks()]);
        (_startedAt, _origin) = (_options.Time.GetUtcNow(), _options.Time.GetTimestamp());
        foreach (var run in _runs)
            run.Begin(_origin);
        _health?.Begin();

        dispatcher.Dispatch(_origin, timeline, _length, _control.Token);
        EndPlan();
        dispatcher.Drain(Drained, _options.GracefulStop, _options.GraceWhenStopped, TickOnceASecond(), _control.Token);
        GiveUp();
        dispatcher.Drain(Drained, LastWords, LastWords, () => { }, _control.Token);
    }

    private bool Drained() => _runs.All(run => run.Drained);

    private void EndPlan()
    {
        _dispatched = Elapsed();
        lock (_ticking)
            _health?.EndPlan();
    }

    private void GiveUp()
    {
        lock (_ticking)
            _over = true;
        foreach (var run in _runs)
            run.GiveUp();
        _abandon.Cancel();
    }

    private IEnumerable<DueWork> Ticks()
    {
        for (var at = Tick; at < _length; at += Tick)
            yield return new(at, QueueTick);
    }

    private Action TickOnceASecond()
    {
        var next = Elapsed() + Tick;
        return () =>
        {
            if (Elapsed() < next)
                return;

            next += Tick;
            QueueTick();
        };
    }

    // A generator that is behind must not get further behind by its own book-keeping: one tick waits at most.
    private void QueueTick()
    {
        if (Interlocked.Exchange(ref _tickQueued, 1) == 0)
            _options.Queue.Enqueue(new QueuedWork(TickAsync));
    }

    // On a thread of the pool: what an observer throws (a full disk, say) ends the run and is thrown again at its end.
    private Task TickAsync()
    {
        try
        {
            Volatile.Write(ref _tickQueued, 0);
            TakeTick();
        }
        catch (Exception failure)
        {
            _observerFailure ??= ExceptionDispatchInfo.Capture(failure);
            _control.Stop(failure.Message);
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
                _phase, Elapsed(), [.. _runs.Select(run => run.Counts())], _recorder.TakeIntervals(), _recorder.TakeLateness(), _health?.Sample() ?? default, _over);
            foreach (var observer in _observers)
                observer.OnTick(tick);
        }
    }

    private TimeSpan Elapsed() => _options.Time.GetElapsedTime(_origin);
}
