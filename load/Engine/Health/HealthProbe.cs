namespace SecureMessaging.Load.Engine.Health;

/// <summary>Watches the generator's own process through a phase.</summary>
internal sealed class HealthProbe(TimeProvider time) : IDisposable
{
    private const double BytesPerMb = 1024 * 1024;
    private readonly long _created = time.GetTimestamp();
    private readonly TimeInQueueListener _timeInQueue = new();
    private readonly List<HealthReading> _planned = [];
    private HealthReading _last;
    private bool _over;

    /// <summary>The phase begins.</summary>
    public void Begin() => _planned.Add(_last = Read());

    /// <summary>The state since the last call.</summary>
    public HealthSample Sample()
    {
        var (before, now) = (_last, Read());
        _last = now;
        if (!_over)
            _planned.Add(now);
        return HealthSample.Between(before, now);
    }

    /// <summary>Nothing more is started: what the generator does from here on is no part of its state under the plan.</summary>
    public void EndPlan()
    {
        _planned.Add(Read());
        _over = true;
    }

    public GeneratorHealth Total() => GeneratorHealth.Of(_planned, _timeInQueue.Total());

    public void Dispose() => _timeInQueue.Dispose();

    private HealthReading Read() => new(
        time.GetElapsedTime(_created), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), ThreadPool.PendingWorkItemCount, Environment.WorkingSet / BytesPerMb);
}
