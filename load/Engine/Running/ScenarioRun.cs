using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>One scenario in one phase: turns its schedule into iterations and counts them.</summary>
internal sealed class ScenarioRun(LoadScenario scenario, RunPhase phase, EngineOptions options, SeriesRecorder recorder, long origin, CancellationToken abandoned)
{
    private readonly ArrivalSchedule _schedule = new(scenario.Rate, scenario.Arrivals, options.Seed, options.Segment);
    private readonly long _end = origin + (long)(scenario.Duration.TotalSeconds * options.Time.TimestampFrequency);
    private long _offered, _onTime, _dropped, _repeated, _completed, _failed, _inFlight, _givenUp;
    private long? _planned;
    private volatile bool _stopped;

    public string Name => scenario.Name;

    public bool Drained => Interlocked.Read(ref _inFlight) == 0;

    /// <summary>What falls due and when, arrivals and copies together.</summary>
    public IEnumerable<DueWork> Timeline() => Dispatch.Timeline.Merge(
        [
            _schedule.Arrivals().Select(arrival => new DueWork(arrival.Due, () => Arrive(arrival))),
            scenario.Copies.Leases(options.Segment).Select(lease => new DueWork(lease.From, () => Repeat(lease))),
        ]);

    /// <summary>Starts no more; what is in flight goes on.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Remembers what is still in flight: it may end yet, but nobody waited for it.</summary>
    public void GiveUp() => Interlocked.Exchange(ref _givenUp, Read(ref _inFlight));

    public ScenarioCounts Counts() => new(
        scenario.Name, _planned ??= _schedule.Arrivals().LongCount(), Read(ref _offered), Read(ref _onTime), Read(ref _dropped), Read(ref _repeated),
        Read(ref _completed), Read(ref _failed), Math.Max(Read(ref _inFlight), Read(ref _givenUp)));

    private void Arrive(Arrival arrival)
    {
        if (_stopped)
            return;

        Interlocked.Increment(ref _offered);
        if (!TryEnter())
        {
            Interlocked.Increment(ref _dropped);
            return;
        }

        options.Queue.Enqueue(new QueuedWork(() => OnceAsync(arrival.Index, origin + ToTicks(arrival.Due))));
    }

    private void Repeat(CopyLease lease)
    {
        if (!_stopped && TryEnter())
            options.Queue.Enqueue(new QueuedWork(() => RepeatAsync(origin + ToTicks(lease.Until))));
    }

    private async Task OnceAsync(long index, long intended)
    {
        var started = options.Time.GetTimestamp();
        var lateness = started > intended ? options.Time.GetElapsedTime(intended, started) : TimeSpan.Zero;
        recorder.RecordLateness(lateness);
        if (started < _end)
            Interlocked.Increment(ref _onTime);

        await IterateAsync(index, lateness).ConfigureAwait(false);
        Interlocked.Decrement(ref _inFlight);
    }

    // Closed model: the next iteration is due when the last one ended, so there is no lateness to count.
    private async Task RepeatAsync(long until)
    {
        while (!_stopped && options.Time.GetTimestamp() < until)
            await IterateAsync(Interlocked.Increment(ref _repeated) - 1, TimeSpan.Zero).ConfigureAwait(false);

        Interlocked.Decrement(ref _inFlight);
    }

    private async Task IterateAsync(long index, TimeSpan lateness)
    {
        var scope = new IterationScope(scenario.Name, phase, index, lateness, recorder, options.Time, abandoned);
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
            return await scenario.Body(scope).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return IterationOutcome.Of(failure);
        }
    }

    private bool TryEnter()
    {
        if (Interlocked.Increment(ref _inFlight) <= scenario.MaxInFlight)
            return true;

        Interlocked.Decrement(ref _inFlight);
        return false;
    }

    private long ToTicks(TimeSpan span) => (long)(span.TotalSeconds * options.Time.TimestampFrequency);

    private static long Read(ref long counter) => Interlocked.Read(ref counter);
}
