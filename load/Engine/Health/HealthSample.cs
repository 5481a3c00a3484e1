namespace SecureMessaging.Load.Engine.Health;

/// <summary>The generator's own state in one interval.</summary>
/// <param name="CpuShare">Of all processors this process may use.</param>
/// <param name="QueueLength">Work waiting for a thread of the pool.</param>
/// <param name="GcPauseShare">Share of the interval spent in pauses of the garbage collector.</param>
/// <param name="WorkingSetMb">Memory.</param>
public readonly record struct HealthSample(double CpuShare, long QueueLength, double GcPauseShare, double WorkingSetMb)
{
    internal static HealthSample Between(HealthReading first, HealthReading last) => last.At - first.At is { Ticks: > 0 } elapsed
        ? new((last.Cpu - first.Cpu) / elapsed / Environment.ProcessorCount, last.QueueLength, (last.Pauses - first.Pauses) / elapsed, last.WorkingSetMb)
        : new(0, last.QueueLength, 0, last.WorkingSetMb);
}
