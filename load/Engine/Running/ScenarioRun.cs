using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>One scenario in one phase: turns its schedule into iterations and counts them.</summary>
internal sealed class ScenarioRun
{
    private readonly LoadScenario _scenario;
    private readonly RunPhase _phase;
    private readonly EngineOptions _options;
    private readonly SeriesRecorder _recorder;
    private readonly CancellationToken _stop;
    private readonly CancellationToken _abandoned;
    private readonly ArrivalSchedule _schedule;
    private readonly long _planned;
    private long _origin, _end;
    private long _offered, _onTime, _dropped, _repeated, _completed, _failed, _inFlight, _givenUp;
    private volatile bool _stopped;

    public ScenarioRun(LoadScenario scenario, RunPhase phase, EngineOptions options, SeriesRecorder recorder, CancellationToken stop, CancellationToken abandoned)
    {
        (_scenario, _phase, _options, _recorder, _stop, _abandoned) = (scenario, phase, options, recorder, stop, abandoned);
        _schedule = new(scenario.Rate, options.Arrivals, SeedOf(scenario.Name, options.Seed), options.Segment);
        _planned = _schedule.Arrivals().LongCount();
    }

    public string Name => _scenario.Name;

    public bool Drained => Interlocked.Read(ref _inFlight) == 0;

    private bool Stopped => _stopped || _stop.IsCancellationRequested;

    /// <summary>The phase begins, by the run's clock.</summary>
    public void Begin(long origin) => (_origin, _end) = (origin, origin + _options.Time.TimestampsIn(_scenario.Duration));

    /// <summary>What falls due and when, arrivals and copies together.</summary>
    public IEnumerable<DueWork> Timeline() => Dispatch.Timeline.Merge(
        [
            _schedule.Arrivals().Select(arrival => new DueWork(arrival.Due, () => Arrive(arrival))),
            _scenario.Copies.Leases(_options.Segment).Select(lease => new DueWork(lease.From, () => Repeat(lease))),
        ]);

    /// <summary>Starts no more; what is in flight goes on.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Remembers what is still in flight: it may end yet, but nobody waited for it.</summary>
    public void GiveUp() => Interlocked.Exchange(ref _givenUp, Read(ref _inFlight));

    public ScenarioCounts Counts() => new(
        _scenario.Name, _planned, Read(ref _offered), Read(ref _onTime), Read(ref _dropped), Read(ref _repeated),
        Read(ref _completed), Read(ref _failed), Math.Max(Read(ref _inFlight), Read(ref _givenUp)));

    private void Arrive(Arrival arrival)
    {
        if (Stopped)
            return;

        Interlocked.Increment(ref _offered);
        if (!TryEnter())
        {
            Interlocked.Increment(ref _dropped);
            return;
        }

        _options.Queue.Enqueue(new QueuedWork(() => OnceAsync(arrival.Index, _origin + _options.Time.TimestampsIn(arrival.Due))));
    }

    private void Repeat(CopyLease lease)
    {
        if (!Stopped && TryEnter())
            _options.Queue.Enqueue(new QueuedWork(() => RepeatAsync(_origin + _options.Time.TimestampsIn(lease.Until))));
    }

    private async Task OnceAsync(long index, long intended)
    {
        var started = _options.Time.GetTimestamp();
        var lateness = started > intended ? _options.Time.GetElapsedTime(intended, started) : TimeSpan.Zero;
        _recorder.RecordLateness(lateness);
        if (started < _end)
            Interlocked.Increment(ref _onTime);

        await IterateAsync(index, lateness).ConfigureAwait(false);
        Interlocked.Decrement(ref _inFlight);
    }

    // Closed model: the next iteration is due when the last one ended, so there is no lateness to count.
    private async Task RepeatAsync(long until)
    {
        while (!Stopped && !_abandoned.IsCancellationRequested && _options.Time.GetTimestamp() < until)
        {
            var number = Interlocked.Increment(ref _repeated) - 1;
            await IterateAsync(number * _options.Segment.Count + _options.Segment.Index, TimeSpan.Zero).ConfigureAwait(false);
        }

        Interlocked.Decrement(ref _inFlight);
    }

    private async Task IterateAsync(long index, TimeSpan lateness)
    {
        var scope = new IterationScope(_scenario.Name, _phase, index, lateness, _recorder, _options.Time, _abandoned);
        IterationScope.Current = scope;
        var outcome = await OutcomeAsync(scope).ConfigureAwait(false);
        scope.RecordStep(SeriesKey.Iteration, scope.Started, outcome);
        if (outcome.Outcome == Outcome.Fail)
            Interlocked.Increment(ref _failed);
        Interlocked.Increment(ref _completed);
    }

    private async Task<IterationOutcome> OutcomeAsync(IterationScope scope)
    {
        try
        {
            return await _scenario.Body(scope).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return IterationOutcome.Of(failure);
        }
    }

    private bool TryEnter()
    {
        if (Interlocked.Increment(ref _inFlight) <= _scenario.MaxInFlight)
            return true;

        Interlocked.Decrement(ref _inFlight);
        return false;
    }

    // Scenarios side by side must not have their arrivals at the same instants; a hash of .NET's own would differ from machine to machine.
    private static int SeedOf(string scenario, int seed) => scenario.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter));

    private static long Read(ref long counter) => Interlocked.Read(ref counter);
}
