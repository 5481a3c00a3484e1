namespace SecureMessaging.Load.Engine.Health;

/// <summary>Watches the generator's own process through a phase.</summary>
internal sealed class HealthProbe : IDisposable
{
    private const double BytesPerMb = 1024 * 1024;
    private readonly TimeProvider _time;
    private readonly TimeInQueueListener _timeInQueue = new();
    private readonly List<HealthSample> _samples = [];
    private long _at;
    private TimeSpan _cpu;
    private TimeSpan _pauses;

    public HealthProbe(TimeProvider time)
    {
        _time = time;
        (_at, _cpu, _pauses) = Read();
    }

    /// <summary>The state since the last call.</summary>
    public HealthSample Sample()
    {
        var (at, cpu, pauses) = Read();
        var elapsed = _time.GetElapsedTime(_at, at);
        var sample = elapsed <= TimeSpan.Zero
            ? default
            : new HealthSample((cpu - _cpu) / elapsed / Environment.ProcessorCount, ThreadPool.PendingWorkItemCount, (pauses - _pauses) / elapsed, Environment.WorkingSet / BytesPerMb);
        (_at, _cpu, _pauses) = (at, cpu, pauses);
        if (elapsed > TimeSpan.Zero)
            _samples.Add(sample);
        return sample;
    }

    public GeneratorHealth Total() => GeneratorHealth.Of(_samples, _timeInQueue.Total());

    public void Dispose() => _timeInQueue.Dispose();

    private (long At, TimeSpan Cpu, TimeSpan Pauses) Read() => (_time.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
}
